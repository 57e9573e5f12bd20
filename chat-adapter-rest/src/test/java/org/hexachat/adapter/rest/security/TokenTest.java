package org.hexachat.adapter.rest.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.hexachat.restserver.Client;
import org.hexachat.restserver.Reply;
import org.hexachat.restserver.RestTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest extends RestTest {
    @ParameterizedTest
    @ValueSource(strings = {"Token ", "token ", "Bearer ", "bearer  "})
    void both_schemes_open(String scheme) {
        String token = logIn(aUser(), PASSWORD).json().get("auth_token").asString();
        Client client = stranger().with("Authorization", scheme + token);
        assertThat(client.get("/auth/users/me/").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Token", "Token a b", "Bearer ä", "Token ' or 1=1"})
    void a_header_without_a_token_is_an_invalid_token(String header) {
        Reply reply = stranger().with("Authorization", header).get("/auth/users/me/");
        assertThat(reply.status()).isIn(400, 401);
        assertThat(reply.json().propertyNames()).containsExactly("detail");
    }

    @Test
    void a_scheme_of_others_is_no_token() {
        Reply reply = stranger().inEnglish().with("Authorization", "Basic YTpi").get("/auth/users/me/");
        assertThat(reply.body()).isEqualTo("{\"detail\":\"Authentication credentials were not provided.\"}");
    }

    @Test
    void health_is_for_everyone_and_the_rest_of_the_actuator_for_no_one() {
        assertThat(stranger().get("/actuator/health/liveness").status()).isNotIn(401, 403);
        assertThat(stranger().get("/actuator/env").status()).isEqualTo(401);
        assertThat(loggedIn().get("/actuator/env").status()).isEqualTo(403);
    }

    @Test
    void sockets_are_recognized_elsewhere() {
        assertThat(stranger().withToken("wrong").get("/ws/chat/any/").status()).isEqualTo(404);
    }
}
