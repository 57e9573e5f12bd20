package org.hexachat.adapter.websocket.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the AsyncAPI document of the sockets. */
@RestController
final class AsyncApiController {

    private static final String DOCUMENT = "docs/asyncapi.yaml";

    private final ResponseEntity<byte[]> answer;

    AsyncApiController() {
        byte[] document = read();
        answer = ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_YAML)
                .cacheControl(CacheControl.noCache())
                .eTag(DigestUtils.md5DigestAsHex(document))
                .body(document);
    }

    @GetMapping("/asyncapi.yaml")
    ResponseEntity<byte[]> document() {
        return answer;
    }

    private static byte[] read() {
        try {
            return new ClassPathResource(DOCUMENT).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("This program is incomplete: it lacks " + DOCUMENT + ".", e);
        }
    }
}
