package org.hexachat.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hexachat.restserver.Client;
import org.hexachat.restserver.Reply;
import org.hexachat.restserver.RestTest;
import org.hexachat.restserver.Route;
import org.hexachat.restserver.Routes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each row of the classic surface. */
class ClassicSurfaceTest extends RestTest {
    static Stream<Route> closed() {
        return Routes.all().filter(route -> !route.open());
    }

    static Stream<Route> all() {
        return Routes.all();
    }

    @ParameterizedTest
    @MethodSource("closed")
    void a_stranger_is_asked_for_a_token(Route route) {
        Reply reply = stranger().send(route.method(), route.pathTo("any"), "");
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.body()).isEqualTo("{\"detail\":\"Учетные данные не были предоставлены.\"}");
        assertThat(reply.header("WWW-Authenticate")).contains("Token");
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_token_that_opens_nothing_is_refused_even_where_none_is_needed(Route route) {
        Reply reply =
                stranger().withToken("0123456789abcdef").inEnglish().send(route.method(), route.pathTo("any"), "");
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.body()).isEqualTo("{\"detail\":\"Invalid token.\"}");
        assertThat(reply.header("WWW-Authenticate")).contains("Token");
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_final_slash_makes_no_difference(Route route) {
        Reply with = tried(route, 0);
        Reply without = tried(route, 1);
        assertThat(without.status()).isEqualTo(with.status()).isNotIn(301, 302, 307, 308, 404);
        assertThat(without.body().isEmpty()).isEqualTo(with.body().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_answer_forbids_what_no_answer_needs(Route route) {
        for (Reply reply : List.of(tried(route, 0), stranger().send(route.method(), route.pathTo("any"), ""))) {
            assertThat(reply.header("X-Content-Type-Options")).contains("nosniff");
            assertThat(reply.header("Referrer-Policy")).contains("no-referrer");
            assertThat(reply.header("Cross-Origin-Opener-Policy")).contains("same-origin");
            assertThat(reply.header("Cross-Origin-Resource-Policy")).contains("same-origin");
            assertThat(reply.header("Content-Security-Policy")).contains("default-src 'none'; frame-ancestors 'none'");
            assertThat(reply.header("Cache-Control").orElseThrow()).contains("no-store");
            assertThat(reply.header("Set-Cookie")).isEmpty();
        }
    }

    private Reply tried(Route route, int cutOff) {
        Client client = loggedIn();
        String path = route.pathTo(aRoomOf(client));
        String wanted = path.substring(0, path.length() - cutOff);
        return client.with("Content-Type", "application/json").send(route.method(), wanted, "{}");
    }
}
