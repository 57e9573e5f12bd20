package org.hexachat.adapter.rest.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;

/**
 * A page that is the same for everybody, read once. Its Content-Security-Policy keeps foreign scripts out: this server's own
 * files are all that it may load.
 */
final class HtmlPage {

    /** For a page without inline script or style; {@code connect-src 'self'} includes WebSockets of the same origin. */
    static final String STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final ResponseEntity<byte[]> answer;

    /**
     * Reads the page.
     *
     * @param path where it is on the class path
     * @param policy its Content-Security-Policy
     */
    HtmlPage(String path, String policy) {
        this(read(path), policy);
    }

    /**
     * Takes the page.
     *
     * @param html the page itself, in UTF-8
     * @param policy its Content-Security-Policy
     */
    HtmlPage(byte[] html, String policy) {
        answer = ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .eTag(DigestUtils.md5DigestAsHex(html))
                .header("Content-Security-Policy", policy)
                .body(html);
    }

    /** The answer; Spring makes it 304 for a browser that has the page. */
    ResponseEntity<byte[]> answer() {
        return answer;
    }

    private static byte[] read(String path) {
        try {
            return new ClassPathResource(path).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("This program is incomplete: it lacks " + path + ".", e);
        }
    }
}
