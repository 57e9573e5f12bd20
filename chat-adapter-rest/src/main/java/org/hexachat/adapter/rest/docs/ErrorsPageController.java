package org.hexachat.adapter.rest.docs;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.hexachat.adapter.rest.error.ErrorCatalogue;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Shows every error code to people: where the type of a problem leads. */
@Hidden
@RestController
final class ErrorsPageController {
    private final HtmlPage page;

    ErrorsPageController(ErrorCatalogue catalogue) {
        String html = frame().replace("<!-- of the chat -->", table(catalogue.ofTheChat()))
                .replace("<!-- of HTTP -->", table(catalogue.ofHttp()));
        page = new HtmlPage(html.getBytes(StandardCharsets.UTF_8), HtmlPage.STRICT);
    }

    @GetMapping({ErrorCatalogue.PATH, ErrorCatalogue.PATH + "/"})
    ResponseEntity<byte[]> errors() {
        return page.answer();
    }

    private static String frame() {
        try {
            return new ClassPathResource("docs/errors.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String table(List<ErrorCatalogue.Entry> entries) {
        return entries.stream().map(ErrorsPageController::row).collect(Collectors.joining("", """
                        <table>
                        <tr><th>Code</th><th>HTTP</th><th>WebSocket</th><th>Sentence</th><th>What to do</th></tr>
                        """, "</table>"));
    }

    private static String row(ErrorCatalogue.Entry entry) {
        return "<tr id=\"%1$s\"><td><code>%1$s</code></td><td>%2$d</td><td>%3$s</td><td>%4$s</td><td>%5$s</td></tr>\n"
                .formatted(
                        entry.code(),
                        entry.status(),
                        marked(entry.socket()),
                        marked(entry.sentence()),
                        marked(entry.advice()));
    }

    /** What stands between backticks is code. */
    private static String marked(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name()).replaceAll("`([^`]*)`", "<code>$1</code>");
    }
}
