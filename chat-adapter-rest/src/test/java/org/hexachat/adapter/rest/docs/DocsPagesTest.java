package org.hexachat.adapter.rest.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexachat.restserver.Reply;
import org.hexachat.restserver.RestTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocsPagesTest extends RestTest {

    private static final Pattern LINK = Pattern.compile("(?:src|href)=\"(/[^\"]*)\"");

    @ParameterizedTest
    @ValueSource(strings = {"/swagger", "/swagger/", "/redoc", "/redoc/"})
    void a_page_loads_nothing_from_elsewhere_and_everything_that_it_names_is_there(String path) {
        Reply page = stranger().get(path);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'self';")
                .doesNotContain("http");
        assertThat(page.body()).doesNotContain("//", "<style", "style=", "onclick");
        Matcher link = LINK.matcher(page.body());
        while (link.find()) {
            assertThat(stranger().get(link.group(1)).status()).as(link.group(1)).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/errors", "/assets/docs/docs.css", "/favicon.ico"})
    void a_browser_that_has_the_file_is_told_to_keep_it(String path) {
        Reply first = stranger().get(path);
        String etag = first.header("ETag").orElseThrow();

        assertThat(first.header("Cache-Control")).hasValue("no-cache");
        assertThat(first.header("Last-Modified")).isEmpty();
        assertThat(stranger().with("If-None-Match", etag).get(path).status()).isEqualTo(304);
    }

    @Test
    void an_asset_that_is_not_there_is_not_found() {
        Reply reply = stranger().get("/assets/nothing.js");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.json().has("detail")).isTrue();
    }
}
