package org.hexachat.adapter.rest.v1.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hexachat.domain.user.UserId;
import org.hexachat.restserver.Client;
import org.hexachat.restserver.Reply;
import org.hexachat.restserver.V1Test;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AdministrationV1Test extends V1Test {
    private static final String NEW = "better-horse-8";

    private String name;
    private Client person;
    private Client root;
    private String path;

    @BeforeEach
    void come() {
        name = aUser();
        person = somebodyCalled(name);
        path = "/admin/users/" + idOf(person);
        root = somebody();
        storage.users().grantAdministrator(new UserId(UUID.fromString(idOf(root))));
    }

    @Test
    void accounts_are_found_by_a_piece_of_the_name_or_by_the_address() {
        send(person, "PATCH", "/account", "{\"email\": \"%s@example.org\"}".formatted(name));
        JsonNode found = items("q=" + name.substring(1).toUpperCase(Locale.ROOT));
        assertThat(found.size()).isEqualTo(1);
        JsonNode account = found.get(0);
        assertThat(account.propertyNames())
                .containsExactly(
                        "id",
                        "username",
                        "email",
                        "administrator",
                        "state",
                        "bot",
                        "created_at",
                        "sessions",
                        "last_used_at");
        assertThat(account.get("username").asString()).isEqualTo(name);
        assertThat(account.get("state").asString()).isEqualTo("active");
        assertThat(account.get("administrator").asBoolean()).isFalse();
        assertThat(account.get("bot").asBoolean()).isFalse();
        assertThat(account.get("sessions").asInt()).isEqualTo(1);
        assertThat(account.get("last_used_at").isNull()).isFalse();
        assertThat(items("q=" + name + "@EXAMPLE.org").get(0)).isEqualTo(account);
        assertThat(get(root, path).json()).isEqualTo(account);
        assertThat(items("state=disabled&q=" + name).isEmpty()).isTrue();
    }

    @Test
    void accounts_come_page_by_page() {
        for (String rest : List.of("-a", "-b", "-c")) {
            create(name + rest, false);
        }
        JsonNode first = get(root, "/admin/users?limit=2&q=" + name + "-").json();
        JsonNode second = get(
                        root,
                        "/admin/users?limit=2&q=" + name + "-&after="
                                + first.get("next").asString())
                .json();
        assertThat(first.get("items").findValuesAsString("username")).containsExactly(name + "-a", name + "-b");
        assertThat(second.get("items").findValuesAsString("username")).containsExactly(name + "-c");
        assertThat(second.get("next").isNull()).isTrue();
        assertBlamed(get(root, "/admin/users?state=gone"), "state", "input.choice");
        assertBlamed(get(root, "/admin/users?q=" + "a".repeat(151)), "q", "input.too_long");
    }

    @Test
    void an_account_is_opened_for_somebody() {
        Reply created = create(name + "-new", true);
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.json().get("administrator").asBoolean()).isTrue();
        assertThat(created.json().get("last_used_at").isNull()).isTrue();
        assertThat(created.header("Location"))
                .contains("/api/v1/admin/users/" + created.json().get("id").asString());
        assertThat(logIn(name + "-new", PASSWORD).status()).isEqualTo(200);
        assertBlamed(create(name, false), "username", "username.taken");
    }

    @Test
    void the_right_to_run_the_server_is_given_and_taken() {
        assertThat(send(root, "PUT", path + "/administrator").status()).isEqualTo(204);
        assertThat(get(person, "/admin/users").status()).isEqualTo(200);
        assertThat(send(root, "DELETE", path + "/administrator").status()).isEqualTo(204);
        assertProblem(get(person, "/account"), 401, "token.invalid");
        assertThat(get(root, path).json().get("administrator").asBoolean()).isFalse();
    }

    @Test
    void a_disabled_account_is_shut_until_it_is_enabled() {
        assertThat(send(root, "PUT", path + "/disabled?reason=spam").status()).isEqualTo(204);
        assertProblem(get(person, "/account"), 401, "token.invalid");
        assertThat(items("state=disabled&q=" + name).get(0).get("state").asString())
                .isEqualTo("disabled");
        String credentials = "{\"username\": \"%s\", \"password\": \"%s\"}";
        assertProblem(
                send(stranger(), "POST", "/sessions", credentials.formatted(name, PASSWORD)), 403, "account.disabled");
        assertProblem(
                send(stranger(), "POST", "/sessions", credentials.formatted(name, NEW)), 401, "credentials.invalid");
        Reply classic = logIn(name, PASSWORD);
        assertThat(classic.status()).isEqualTo(400);
        assertThat(classic.json().get("non_field_errors").size()).isEqualTo(1);
        assertThat(send(root, "DELETE", path + "/disabled").status()).isEqualTo(204);
        assertThat(logIn(name, PASSWORD).status()).isEqualTo(200);
        JsonNode audit = get(root, "/admin/audit?member=" + path.substring(path.lastIndexOf('/') + 1))
                .json()
                .get("items");
        assertThat(audit.findValuesAsString("action")).containsExactly("account.enabled", "account.disabled");
        assertThat(audit.at("/1/reason").asString()).isEqualTo("spam");
        assertThat(audit.at("/1/room_id").isNull()).isTrue();
        assertThat(audit.at("/1/room_name").isNull()).isTrue();
        assertBlamed(send(root, "PUT", path + "/disabled?reason=" + "a".repeat(513)), "reason", "input.too_long");
    }

    @Test
    void a_password_is_reset_and_sessions_end() {
        assertThat(send(root, "POST", path + "/password", "{\"new_password\": \"%s\"}".formatted(NEW))
                        .status())
                .isEqualTo(204);
        assertThat(get(person, "/account").status()).isEqualTo(401);
        assertThat(logIn(name, NEW).status()).isEqualTo(200);
        assertBlamed(
                send(root, "POST", path + "/password", "{\"new_password\": \"short\"}"),
                "new_password",
                "password.too_short");
        JsonNode sessions = get(root, path + "/sessions").json().get("items");
        assertThat(sessions.size()).isEqualTo(1);
        assertThat(sessions.get(0).propertyNames()).contains("id", "created_at", "last_used_at", "current");
        String session = path + "/sessions/" + sessions.get(0).get("id").asString();
        assertThat(send(root, "DELETE", session).status()).isEqualTo(204);
        assertProblem(send(root, "DELETE", session), 404, "session.not_found");
        assertThat(logIn(name, NEW).status()).isEqualTo(200);
        assertThat(send(root, "DELETE", path + "/sessions").status()).isEqualTo(204);
        assertThat(get(root, path).json().get("sessions").asInt()).isZero();
    }

    @Test
    void an_account_is_deleted() {
        assertBlamed(send(root, "DELETE", path, "{\"messages\": \"some\"}"), "messages", "input.choice");
        assertThat(send(root, "DELETE", path, "{}").status()).isEqualTo(204);
        assertProblem(get(root, path), 404, "user.not_found");
        assertThat(get(person, "/account").status()).isEqualTo(401);
    }

    @Test
    void nobody_else_does_any_of_it() {
        assertProblem(get(person, "/admin/users"), 403, "administrator.required");
        assertProblem(get(person, path), 403, "administrator.required");
        assertProblem(send(person, "PUT", path + "/administrator"), 403, "administrator.required");
        assertProblem(send(person, "DELETE", path + "/disabled"), 403, "administrator.required");
        assertProblem(get(root, "/admin/users/x"), 404, "user.not_found");
    }

    private JsonNode items(String query) {
        return get(root, "/admin/users?" + query).json().get("items");
    }

    private Reply create(String called, boolean administrator) {
        return send(root, "POST", "/admin/users", """
                {"username": "%s", "password": "%s", "administrator": %s}""".formatted(called, PASSWORD, administrator));
    }
}
