package org.hexachat.adapter.rest.v1.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.hexachat.restserver.Client;
import org.hexachat.restserver.Reply;
import org.hexachat.restserver.V1Test;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SessionV1Test extends V1Test {
    private static final String LOGIN = "{\"username\": \"%s\", \"password\": \"%s\"}";

    @Test
    void logging_in_answers_a_token_and_whose_it_is() {
        String name = aUser();
        Reply reply = send(stranger(), "POST", "/sessions", LOGIN.formatted(name, PASSWORD));
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.header("Location")).contains("/api/v1/sessions/current");
        assertThat(reply.json().propertyNames()).containsExactly("token", "user");
        assertThat(reply.json().at("/user/name").asString()).isEqualTo(name);
        String token = reply.json().get("token").asString();
        assertThat(get(stranger().with("Authorization", "Bearer " + token), "/account")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_wrong_password_opens_nothing() {
        Reply reply = send(stranger(), "POST", "/sessions", LOGIN.formatted(aUser(), "wrong"));
        assertProblem(reply, 401, "credentials.invalid");
        assertThat(reply.header("WWW-Authenticate")).contains("Bearer");
        assertProblem(send(stranger(), "POST", "/sessions", "{}"), 400, "input.invalid");
    }

    @Test
    void one_sees_where_one_is_logged_in_and_ends_it() {
        String name = aUser();
        Client here = somebodyCalled(name);
        Client there = somebodyCalled(name);
        JsonNode list = get(here, "/sessions").json();
        assertThat(list.propertyNames()).containsExactly("items", "next");
        assertThat(list.get("next").isNull()).isTrue();
        assertThat(list.get("items").size()).isEqualTo(2);
        assertThat(list.get("items")
                        .valueStream()
                        .filter(item -> item.get("current").asBoolean()))
                .singleElement()
                .satisfies(item -> Instant.parse(item.get("created_at").asString()));

        assertThat(send(here, "DELETE", "/sessions/" + otherThanCurrent(list)).status())
                .isEqualTo(204);
        assertThat(get(there, "/account").status()).isEqualTo(401);
        assertProblem(send(here, "DELETE", "/sessions/" + otherThanCurrent(list)), 404, "session.not_found");

        assertThat(send(here, "DELETE", "/sessions/current").status()).isEqualTo(204);
        assertThat(get(here, "/account").status()).isEqualTo(401);
    }

    @Test
    void every_session_ends_at_once() {
        String name = aUser();
        Client here = somebodyCalled(name);
        Client there = somebodyCalled(name);
        assertThat(send(here, "DELETE", "/sessions").status()).isEqualTo(204);
        assertThat(get(here, "/account").status()).isEqualTo(401);
        assertThat(get(there, "/account").status()).isEqualTo(401);
    }

    @Test
    void nobody_ends_the_session_of_somebody_else() {
        Client anna = somebody();
        String hers = get(anna, "/sessions").json().at("/items/0/id").asString();
        assertProblem(send(somebody(), "DELETE", "/sessions/" + hers), 404, "session.not_found");
        assertProblem(send(anna, "DELETE", "/sessions/1-1-1-1-1"), 404, "session.not_found");
        assertThat(get(anna, "/account").status()).isEqualTo(200);
    }

    @Test
    void a_ticket_is_good_for_a_while() {
        Reply reply = send(somebody(), "POST", "/tickets");
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.json().propertyNames()).containsExactly("ticket", "expires_at");
        assertThat(reply.json().get("ticket").asString()).isNotEmpty();
        assertThat(Instant.parse(reply.json().get("expires_at").asString()))
                .isEqualTo(Instant.parse("2026-01-01T00:00:30Z"));
    }

    private static String otherThanCurrent(JsonNode list) {
        return list.get("items")
                .valueStream()
                .filter(item -> !item.get("current").asBoolean())
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    }
}
