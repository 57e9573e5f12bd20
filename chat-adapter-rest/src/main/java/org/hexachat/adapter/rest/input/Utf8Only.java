package org.hexachat.adapter.rest.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Refuses JSON that is not UTF-8 (RFC 8259, 8.1), before the parser guesses at UTF-16 or replaces what it cannot decode.
 */
@ControllerAdvice
final class Utf8Only extends RequestBodyAdviceAdapter {
    @Override
    public boolean supports(
            MethodParameter parameter, Type target, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        byte[] body = message.getBody().readAllBytes();
        if (!isUtf8(body)) {
            throw new HttpMessageNotReadableException("The body is not UTF-8", message);
        }
        return new ReadMessage(message.getHeaders(), body);
    }

    private static boolean isUtf8(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .chars()
                    .noneMatch(c -> c == 0);
        } catch (CharacterCodingException broken) {
            return false;
        }
    }

    /** A message that can be read again. */
    private static final class ReadMessage implements HttpInputMessage {
        private final HttpHeaders headers;
        private final InputStream body;

        ReadMessage(HttpHeaders headers, byte[] body) {
            this.headers = headers;
            this.body = new ByteArrayInputStream(body);
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return body;
        }
    }
}
