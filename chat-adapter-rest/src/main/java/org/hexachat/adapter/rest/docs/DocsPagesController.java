package org.hexachat.adapter.rest.docs;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows the documents to people: the OpenAPI one to try and to read, the AsyncAPI one to read. Everything shown comes from this
 * server.
 */
@Hidden
@RestController
final class DocsPagesController {

    private static final String SELF = "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'; font-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:";

    /** ReDoc writes its styles into the page, and searches in a worker that it makes from its own text. */
    private static final String REDOC = SELF + "; worker-src blob:";

    private final HtmlPage redoc = new HtmlPage("docs/redoc.html", REDOC);

    private final HtmlPage asyncApi = new HtmlPage("docs/asyncapi.html", REDOC);

    /** Swagger UI carries its icons in its style sheet, and writes styles at the elements. */
    private final HtmlPage swagger = new HtmlPage("docs/swagger.html", SELF);

    @GetMapping({"/redoc", "/redoc/"})
    ResponseEntity<byte[]> redoc() {
        return redoc.answer();
    }

    @GetMapping({"/asyncapi", "/asyncapi/"})
    ResponseEntity<byte[]> asyncApi() {
        return asyncApi.answer();
    }

    @GetMapping({"/swagger", "/swagger/"})
    ResponseEntity<byte[]> swagger() {
        return swagger.answer();
    }
}
