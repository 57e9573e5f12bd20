package org.hexachat.adapter.rest.v1.hook;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexachat.adapter.rest.input.StrictJson;
import org.hexachat.adapter.rest.v1.hook.wire.WebhookMessage;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a message out of a form whose field {@code payload} is JSON, which some programs send to webhooks. From the bytes as they came:
 * the framework would look for a form in parameters, which nobody reads here.
 */
@Component
final class PayloadForm {
    private static final String FIELD = "payload=";

    private final JsonMapper json = StrictJson.mapper();

    WebhookMessage read(HttpServletRequest request) throws IOException {
        try {
            String form = StandardCharsets.US_ASCII
                    .newDecoder()
                    .decode(ByteBuffer.wrap(request.getInputStream().readAllBytes()))
                    .toString();
            String payload = Stream.of(form.split("&"))
                    .filter(field -> field.startsWith(FIELD))
                    .findFirst()
                    .map(field -> field.substring(FIELD.length()))
                    .orElse("");
            return Optional.ofNullable(
                            json.readValue(URLDecoder.decode(payload, StandardCharsets.UTF_8), WebhookMessage.class))
                    .orElseThrow(() -> new IllegalArgumentException("null"));
        } catch (JacksonException | IllegalArgumentException | CharacterCodingException broken) {
            throw new HttpMessageNotReadableException(
                    "The form has no payload that is JSON", broken, new ServletServerHttpRequest(request));
        }
    }
}
