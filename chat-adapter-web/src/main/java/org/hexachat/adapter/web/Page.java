package org.hexachat.adapter.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;

/**
 * The page, which is the same for everybody and at every address. What a browser may do there is what its own files from this server need;
 * markup is only taken from the one policy of Trusted Types under which messages are made safe.
 */
final class Page {

    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; "
                    + "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
                    + "require-trusted-types-for 'script'; trusted-types dompurify";

    private static final String NOT_BUILT = """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Hexachat</title></head>
            <body>
            <h1>Hexachat is running, without its page</h1>
            <p>It was built with -DskipWeb. Build it without that, with Node.js 20 or later, to chat here.
            The API is described at <a href="/swagger/">/swagger/</a>, the sockets at <a href="/asyncapi/">/asyncapi/</a>.</p>
            </body>
            </html>
            """;

    private final ResponseEntity<byte[]> answer;

    private Page(byte[] html) {
        answer = ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .eTag(DigestUtils.md5DigestAsHex(html))
                .header("Content-Security-Policy", POLICY)
                .body(html);
    }

    /** The page that the build made, or one that says that it made none. */
    static Page built() {
        Resource html = new ClassPathResource("web/index.html");
        try {
            return new Page(html.exists() ? html.getContentAsByteArray() : NOT_BUILT.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The page cannot be read from the program's own file.", e);
        }
    }

    /** The answer; Spring makes it 304 for a browser that has the page. */
    ResponseEntity<byte[]> answer() {
        return answer;
    }
}
