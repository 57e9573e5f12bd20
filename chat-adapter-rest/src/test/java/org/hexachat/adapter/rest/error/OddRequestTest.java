package org.hexachat.adapter.rest.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.hexachat.restserver.RawClient;
import org.hexachat.restserver.Reply;
import org.hexachat.restserver.RestTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OddRequestTest extends RestTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/joinroom/a;b/",
                "/api//joinroom/a/",
                "/api/joinroom/%25/",
                "/api/joinroom/../x/",
                "/api/joinroom/%0a/",
                "/api/joinroom/%7f/"
            })
    void an_odd_path_is_refused(String path) {
        Reply reply = raw("POST " + path + " HTTP/1.1", token());
        assertThat(reply.status()).isIn(400, 404);
        assertThat(reply.body()).contains("detail");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/joinroom/%00/",
                "/api/joinroom/a%2Fb/",
                "/api/joinroom/%ff/",
                "/api/joinroom/%ed%a0%80/",
                "/api/joinroom/%zz/"
            })
    void a_path_that_the_container_refuses_is_answered_in_our_words(String path) {
        Reply reply = raw("POST " + path + " HTTP/1.1", token());
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).startsWith("{\"detail\":");
    }

    /** Tomcat hangs up on what is no HTTP, with a status and nothing else. */
    @Test
    void a_line_that_is_no_request_is_refused() {
        assertThat(raw("POST /api/joinroom/<x>/ HTTP/1.1", token()).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept-Language: \u0080\u0081",
                "Accept-Language: ;;;q=x",
                "Accept: \u0080",
                "Accept: nonsense",
                "Content-Type: \u0080",
                "X-Any: \u0080",
                "Accept-Language: *"
            })
    void an_odd_header_is_no_error_of_the_server(String header) {
        Reply reply = raw("GET /auth/users/me/ HTTP/1.1", token() + "\n" + header);
        assertThat(reply.status()).isLessThan(500);
    }

    @Test
    void what_is_nowhere_is_not_found() {
        assertThat(stranger().get("/nowhere").body()).isEqualTo("{\"detail\":\"Не найдено.\"}");
        assertThat(stranger().inEnglish().get("/nowhere/at/all").body()).isEqualTo("{\"detail\":\"Not found.\"}");
        assertThat(stranger().get("/error").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en                  | Authentication credentials were not provided.
            en-US,en;q=0.9      | Authentication credentials were not provided.
            fr,en;q=0.5,ru;q=0.1| Authentication credentials were not provided.
            ru-RU,en;q=0.5      | Учетные данные не были предоставлены.
            de                  | Учетные данные не были предоставлены.
            """)
    void the_language_is_what_the_client_likes_best_of_those_spoken(String accepted, String sentence) {
        Reply reply = stranger().with("Accept-Language", accepted).get("/auth/users/me/");
        assertThat(reply.json().get("detail").asString()).isEqualTo(sentence);
    }

    private String token() {
        return "Authorization: Token "
                + logIn(aUser(), PASSWORD).json().get("auth_token").asString();
    }

    private Reply raw(String line, String headers) {
        return new RawClient(port).send(line + "\nHost: localhost\nConnection: close\n" + headers + "\n\n");
    }
}
