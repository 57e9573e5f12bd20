package org.hexachat.adapter.rest.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.hexachat.restserver.RestTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ErrorDocumentTest extends RestTest {
    private static final String MARK =
            "<!-- Written from the code: what follows is checked by ErrorDocumentTest. -->\n";

    @Autowired
    ErrorCatalogue catalogue;

    @Test
    void the_document_lists_the_codes_as_they_are() throws IOException {
        String document = Files.readString(Path.of("..", "docs", "errors.md"));
        String tables = markdown();
        assertThat(document.substring(document.indexOf(MARK) + MARK.length()).strip())
                .as("docs/errors.md is stale. Below its mark should stand:%n%n%s", tables)
                .isEqualTo(tables.strip());
    }

    @Test
    void the_page_lists_every_code() {
        String page = stranger().get("/errors").body();
        assertThat(catalogue.ofTheChat())
                .allSatisfy(entry -> assertThat(page).contains("<tr id=\"" + entry.code() + "\">"));
        assertThat(catalogue.ofHttp())
                .allSatisfy(entry -> assertThat(page).contains("<tr id=\"" + entry.code() + "\">"));
    }

    private String markdown() {
        return "## What the chat refuses\n\n" + table(catalogue.ofTheChat()) + "\n## What reaches no use case\n\n"
                + table(catalogue.ofHttp());
    }

    private static String table(List<ErrorCatalogue.Entry> entries) {
        return entries.stream()
                .map(entry -> "| `%s` | %s | %d | %s | %s | %s |%n"
                        .formatted(
                                entry.code(),
                                entry.kind().orElse("—"),
                                entry.status(),
                                entry.socket(),
                                entry.sentence(),
                                entry.advice()))
                .collect(Collectors.joining("", """
                        | Code | Kind | HTTP | WebSocket | Sentence | What to do |
                        | --- | --- | --- | --- | --- | --- |
                        """, ""));
    }
}
