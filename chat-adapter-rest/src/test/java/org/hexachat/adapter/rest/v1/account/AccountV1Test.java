package org.hexachat.adapter.rest.v1.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.hexachat.domain.user.UserId;
import org.hexachat.restserver.Client;
import org.hexachat.restserver.Reply;
import org.hexachat.restserver.V1Test;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AccountV1Test extends V1Test {
    private static final String NEW = "battery-staple-9";

    @Test
    void a_stranger_becomes_somebody() {
        String name = anyName();
        Reply reply = send(stranger(), "POST", "/users", """
                {"username": "%s", "password": "%s", "email": "a@Example.org"}""".formatted(name, PASSWORD));
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.header("Location")).contains("/api/v1/account");
        assertThat(reply.json().propertyNames()).containsExactly("id", "username", "email", "administrator");
        assertThat(reply.json().get("username").asString()).isEqualTo(name);
        assertThat(reply.json().get("email").asString()).isEqualTo("a@example.org");
        assertThat(get(somebodyCalled(name), "/account").body()).isEqualTo(reply.body());
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        Reply reply = send(stranger(), "POST", "/users", """
                {"username": "%s", "password": "12345678", "email": "nothing"}""".formatted(aUser()));
        assertProblem(reply, 400, "input.invalid");
        assertThat(reply.json()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("code").asString()))
                .contains("username.taken", "email.invalid", "password.entirely_numeric", "password.too_common");
        assertThat(reply.json().get("detail").asString()).contains("username: ", "email: ");
    }

    @Test
    void an_account_says_whether_it_runs_the_server() {
        JsonNode account = get(somebody(), "/account").json();
        assertThat(account.propertyNames()).containsExactly("id", "username", "email", "administrator");
        assertThat(account.get("administrator").asBoolean()).isFalse();
        Client root = somebody();
        storage.users().grantAdministrator(new UserId(UUID.fromString(idOf(root))));
        assertThat(get(root, "/account").json().get("administrator").asBoolean())
                .isTrue();
    }

    @Test
    void what_is_missing_is_told() {
        Reply reply = send(stranger(), "POST", "/users", "{}");
        assertThat(reply.json()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("field").asString()))
                .containsExactly("username", "password");
    }

    @Test
    void an_address_is_set_kept_and_removed() {
        Client client = somebody();
        assertThat(get(client, "/account").json().get("email").isNull()).isTrue();
        assertThat(send(client, "PATCH", "/account", "{\"email\": \"b@example.org\"}")
                        .json()
                        .get("email")
                        .asString())
                .isEqualTo("b@example.org");
        assertThat(send(client, "PATCH", "/account", "{}").json().get("email").asString())
                .isEqualTo("b@example.org");
        assertThat(send(client, "PATCH", "/account", "{\"email\": null}")
                        .json()
                        .get("email")
                        .isNull())
                .isTrue();
        assertBlamed(send(client, "PATCH", "/account", "{\"email\": \"nothing\"}"), "email", "email.invalid");
    }

    @Test
    void a_password_is_changed_by_whoever_knows_it() {
        String name = aUser();
        Client client = somebodyCalled(name);
        Client elsewhere = somebodyCalled(name);
        String change = "{\"current_password\": \"%s\", \"new_password\": \"%s\"}";
        assertBlamed(
                send(client, "POST", "/account/password", change.formatted("wrong", NEW)),
                "current_password",
                "password.incorrect");
        assertThat(send(client, "POST", "/account/password", change.formatted(PASSWORD, NEW))
                        .status())
                .isEqualTo(204);
        assertThat(get(client, "/account").status()).isEqualTo(200);
        assertThat(get(elsewhere, "/account").status()).isEqualTo(401);
        assertThat(logIn(name, NEW).status()).isEqualTo(200);
    }

    @Test
    void an_account_goes_with_its_password() {
        Client client = somebody();
        assertBlamed(
                send(client, "DELETE", "/account", "{\"current_password\": \"wrong\"}"),
                "current_password",
                "password.incorrect");
        assertThat(send(client, "DELETE", "/account", "{\"current_password\": \"%s\"}".formatted(PASSWORD))
                        .status())
                .isEqualTo(204);
        assertProblem(get(client, "/account"), 401, "token.invalid");
    }
}
