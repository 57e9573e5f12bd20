package org.hexachat.adapter.rest.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hexachat.restserver.Client;
import org.hexachat.restserver.Reply;
import org.hexachat.restserver.RestTest;
import org.junit.jupiter.api.Test;

class SessionTest extends RestTest {
    @Test
    void logging_in_answers_a_token_that_opens() {
        Reply reply = logIn(aUser(), PASSWORD);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().propertyNames()).containsExactly("auth_token");
        assertThat(stranger()
                        .withToken(reply.json().get("auth_token").asString())
                        .get("/auth/users/me/")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void what_opens_nothing_is_refused_without_saying_why() {
        String refusal = """
                {"non_field_errors":["Невозможно войти с предоставленными учетными данными."]}""";
        String name = aUser();
        assertThat(List.of(
                        logIn(name, "wrong"),
                        logIn("nobody-at-all", PASSWORD),
                        stranger().post("/auth/token/login/", "{}"),
                        stranger().post("/auth/token/login/", "{\"username\": \"" + name + "\"}")))
                .allSatisfy(reply -> {
                    assertThat(reply.status()).isEqualTo(400);
                    assertThat(reply.body()).isEqualTo(refusal);
                });
    }

    @Test
    void logging_out_ends_the_token_and_no_other() {
        String name = aUser();
        Client client = loggedInAs(name);
        Client elsewhere = loggedInAs(name);
        Reply out = client.send("POST", "/auth/token/logout/", "");
        assertThat(out.status()).isEqualTo(204);
        assertThat(out.body()).isEmpty();
        assertThat(client.get("/auth/users/me/").status()).isEqualTo(401);
        assertThat(elsewhere.get("/auth/users/me/").status()).isEqualTo(200);
    }
}
