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
 * The page, and the service worker that keeps its shell: the same for everybody, and each at an address of its own outside of the other files. A
 * browser asks each time whether its copy is still good.
 */
final class Page {

    /**
     * What the page's own files from this server need. Markup is only taken from the policy of Trusted Types under which messages are made
     * safe; pictures may stand in the page itself, as those of its style do.
     */
    private static final String PAGE_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; "
                    + "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
                    + "require-trusted-types-for 'script'; trusted-types dompurify service-worker";

    /** It asks for the files of the page and tells the server where pushes go; notifications have a picture. */
    private static final String WORKER_POLICY = "default-src 'none'; connect-src 'self'; img-src 'self'";

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

    private Page(byte[] content, String type, String policy) {
        answer = ResponseEntity.ok()
                .contentType(new MediaType("text", type, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .eTag(DigestUtils.md5DigestAsHex(content))
                .header("Content-Security-Policy", policy)
                .body(content);
    }

    /** The page that the build made, or one that says that it made none. */
    static Page built() {
        return new Page(read("web/index.html", NOT_BUILT), "html", PAGE_POLICY);
    }

    /** The service worker; without a page one that does nothing, which takes the place of that of a page that was there before. */
    static Page worker() {
        return new Page(read("web/sw.js", ""), "javascript", WORKER_POLICY);
    }

    /** The answer; Spring makes it 304 for a browser that has it. */
    ResponseEntity<byte[]> answer() {
        return answer;
    }

    private static byte[] read(String path, String otherwise) {
        Resource file = new ClassPathResource(path);
        try {
            return file.exists() ? file.getContentAsByteArray() : otherwise.getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The page cannot be read from the program's own file.", e);
        }
    }
}
