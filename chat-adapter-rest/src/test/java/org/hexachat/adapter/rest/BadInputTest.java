package org.hexachat.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.user.User;
import org.hexachat.restserver.Client;
import org.hexachat.restserver.RawClient;
import org.hexachat.restserver.Reply;
import org.hexachat.restserver.RestTest;
import org.hexachat.restserver.Route;
import org.hexachat.restserver.Routes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Nothing that a client sends makes the server stumble, and what is refused has changed nothing. */
class BadInputTest extends RestTest {
    private static final Set<String> METHODS = Set.of("POST", "PUT", "PATCH", "DELETE");

    static Stream<Route> routes() {
        return Routes.all();
    }

    static Stream<Route> routesWithBody() {
        return Routes.all().filter(Route::readsBody);
    }

    static Stream<Arguments> bodies() {
        return routesWithBody()
                .flatMap(route -> BrokenJson.bodies().entrySet().stream()
                        .map(body -> Arguments.of(route, body.getKey(), body.getValue())));
    }

    static Stream<Arguments> fields() {
        return routesWithBody()
                .flatMap(route -> route.body().keySet().stream()
                        .flatMap(field -> BrokenJson.values().entrySet().stream()
                                .filter(value -> !isAllowed(route, field, value.getKey()))
                                .map(value -> Arguments.of(route, field, value.getKey(), value.getValue()))));
    }

    private static boolean isAllowed(Route route, String field, String what) {
        boolean nothing =
                Set.of("null", "empty", "blank", "a control character").contains(what);
        return switch (route.path() + field) {
            case "/auth/users/email", "/auth/users/me/email" ->
                Set.of("empty", "blank").contains(what);
            case "/api/createroom/password" -> nothing;
            default -> false;
        };
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("bodies")
    void a_broken_body_is_refused(Route route, String what, byte[] body) {
        new Case(route).refuses(400, client -> client.with("Content-Type", "application/json"), body);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @MethodSource("fields")
    void a_broken_field_is_refused(Route route, String field, String what, String value) {
        new Case(route)
                .refuses(
                        400,
                        client -> client.with("Content-Type", "application/json"),
                        route.bodyWith(field, value).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("routesWithBody")
    void a_content_type_other_than_json_is_refused(Route route) {
        for (String type : List.of(
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/xml",
                "multipart/form-data; boundary=x",
                "application/octet-stream",
                "nonsense")) {
            new Case(route)
                    .refuses(415, client -> client.with("Content-Type", type), "{}".getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void an_answer_that_is_not_wanted_as_json_is_refused(Route route) {
        new Case(route)
                .refuses(
                        406,
                        client ->
                                client.with("Content-Type", "application/json").with("Accept", "text/csv"),
                        "{}".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void a_wrong_method_is_told_the_right_ones(Route route) {
        METHODS.stream()
                .filter(method -> Routes.all()
                        .noneMatch(other -> other.path().equals(route.path())
                                && other.method().equals(method)))
                .forEach(method -> {
                    Reply reply = new Case(new Route(method, route.path(), route.open(), Map.of()))
                            .refuses(405, client -> client, new byte[0]);
                    assertThat(reply.header("Allow").orElseThrow()).contains(route.method());
                });
    }

    @ParameterizedTest
    @MethodSource("routes")
    void a_huge_body_is_refused_before_it_is_read(Route route) {
        assertTooLarge(route, "Content-Length: " + 20 * 1024 * 1024, InputStream.nullInputStream());
    }

    @ParameterizedTest
    @MethodSource("routes")
    void a_huge_body_of_unknown_length_is_refused_while_it_is_read(Route route) {
        String chunk = "4000\r\n" + " ".repeat(0x4000) + "\r\n";
        assertTooLarge(
                route,
                "Transfer-Encoding: chunked",
                new ByteArrayInputStream(chunk.repeat(5).getBytes(StandardCharsets.US_ASCII)));
    }

    private void assertTooLarge(Route route, String length, InputStream body) {
        Reply reply = new RawClient(port).send("""
                %s %s HTTP/1.1
                Host: localhost
                Content-Type: application/json
                %s

                """.formatted(route.method(), route.pathTo("any"), length), body);
        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.body()).isEqualTo("{\"detail\":\"Тело запроса больше допустимых 64 КиБ.\"}");
    }

    /** Somebody with a room of their own, who sends one thing. */
    private final class Case {
        private final Route route;
        private final String name = aUser();
        private final Client client = loggedInAs(name);
        private final String room = aRoomOf(client);
        private final List<User> users = storage.users().findAll();

        Case(Route route) {
            this.route = route;
        }

        Reply refuses(int status, UnaryOperator<Client> change, byte[] body) {
            Reply reply = change.apply(client).send(route.method(), route.pathTo(room), body);
            assertThat(reply.status()).as(reply.body()).isEqualTo(status);
            assertThat(reply.header("Content-Type")).contains("application/json");
            reply.json().valueStream().forEach(Case::assertSentences);
            assertNothingHappened();
            return reply;
        }

        private static void assertSentences(JsonNode value) {
            assertThat(value.isArray() ? value.valueStream() : Stream.of(value))
                    .isNotEmpty()
                    .allMatch(JsonNode::isString);
        }

        private void assertNothingHappened() {
            assertThat(storage.users().findAll()).isEqualTo(users);
            assertThat(client.get("/auth/users/me/").status()).isEqualTo(200);
            assertThat(logIn(name, PASSWORD).status()).isEqualTo(200);
            assertThat(storage.rooms().findByName(new RoomName("fresh"))).isEmpty();
            var kept = storage.rooms().findByName(new RoomName(room)).orElseThrow();
            assertThat(storage.memberships().find(kept.id(), kept.owner())).isEmpty();
        }
    }
}
