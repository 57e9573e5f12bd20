package org.hexachat.adapter.rest.user;

import static org.assertj.core.api.Assertions.assertThat;

import org.hexachat.domain.user.Username;
import org.hexachat.restserver.Client;
import org.hexachat.restserver.Reply;
import org.hexachat.restserver.RestTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest extends RestTest {
    @Test
    void everybody_sees_themselves() {
        String name = aUser();
        Reply me = loggedInAs(name).get("/auth/users/me/");
        assertThat(me.status()).isEqualTo(200);
        assertThat(me.json().propertyNames()).containsExactlyInAnyOrder("email", "id", "username");
        assertThat(me.json().get("username").asString()).isEqualTo(name);
    }

    @Test
    void the_list_of_users_is_oneself() {
        String name = aUser();
        Reply list = loggedInAs(name).get("/auth/users/");
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.json().valueStream().map(user -> user.get("username").asString()))
                .containsExactly(name);
    }

    @Test
    void an_administrator_sees_everyone() {
        String name = aUser();
        storage.users()
                .grantAdministrator(storage.users()
                        .findByName(new Username(name))
                        .orElseThrow()
                        .id());
        Reply list = loggedInAs(name).get("/auth/users/");
        assertThat(list.json().size())
                .isEqualTo(storage.users().findAll().size())
                .isGreaterThan(0);
        assertThat(list.json().valueStream().map(user -> user.get("username").asString()))
                .contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH"})
    void the_email_changes_and_the_username_does_not(String method) {
        String name = aUser();
        Client client = loggedInAs(name).with("Content-Type", "application/json");
        Reply changed = client.send(method, "/auth/users/me/", """
                {"email": "new@example.org", "username": "other"}""");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().get("email").asString()).isEqualTo("new@example.org");
        assertThat(changed.json().get("username").asString()).isEqualTo(name);
        assertThat(client.send(method, "/auth/users/me/", "{}").json()).isEqualTo(changed.json());
        Reply cleared = client.send(method, "/auth/users/me/", """
                {"email": ""}""");
        assertThat(cleared.json().get("email").asString()).isEmpty();
        assertThat(client.get("/auth/users/me/").json().get("email").asString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            null          | This field may not be null.
            true          | Not a valid string.
            "nonsense"    | Enter a valid email address.
            """)
    void an_email_that_is_none_is_refused(String email, String sentence) {
        Reply reply = loggedIn()
                .inEnglish()
                .with("Content-Type", "application/json")
                .send("PATCH", "/auth/users/me/", "{\"email\": " + email + "}");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("email").get(0).asString()).isEqualTo(sentence);
    }

    @Test
    void deleting_takes_the_password_and_ends_the_account() {
        String name = aUser();
        Client client = loggedInAs(name).with("Content-Type", "application/json");
        Reply refused = client.send("DELETE", "/auth/users/me/", """
                {"current_password": "wrong"}""");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).isEqualTo("""
                {"current_password":["Неверный пароль."]}""");
        assertThat(client.send("DELETE", "/auth/users/me/", "").body()).isEqualTo("""
                {"current_password":["Это поле обязательно."]}""");
        Reply deleted = client.send("DELETE", "/auth/users/me/", """
                {"current_password": "%s"}""".formatted(PASSWORD));
        assertThat(deleted.status()).isEqualTo(204);
        assertThat(deleted.body()).isEmpty();
        assertThat(client.get("/auth/users/me/").status()).isEqualTo(401);
        assertThat(logIn(name, PASSWORD).status()).isEqualTo(400);
    }

    @Test
    void a_new_password_replaces_the_old_one_and_the_caller_stays() {
        String name = aUser();
        Client client = loggedInAs(name);
        Client elsewhere = loggedInAs(name);
        Reply changed = client.post("/auth/users/set_password/", """
                {"new_password": "other-horse-8", "re_new_password": "other-horse-8", "current_password": "%s"}""".formatted(PASSWORD));
        assertThat(changed.status()).isEqualTo(204);
        assertThat(logIn(name, PASSWORD).status()).isEqualTo(400);
        assertThat(logIn(name, "other-horse-8").status()).isEqualTo(200);
        assertThat(client.get("/auth/users/me/").status()).isEqualTo(200);
        assertThat(elsewhere.get("/auth/users/me/").status()).isEqualTo(401);
    }

    @Test
    void a_new_password_is_refused_field_by_field() {
        Client client = loggedIn().inEnglish();
        assertThat(client.post("/auth/users/set_password/", "{}").json().propertyNames())
                .containsExactly("new_password", "re_new_password", "current_password");
        assertThat(client.post("/auth/users/set_password/", """
                {"new_password": "a", "re_new_password": "b", "current_password": "c"}""").body()).isEqualTo("""
                {"non_field_errors":["The two password fields didn't match."]}""");
        assertThat(client.post("/auth/users/set_password/", """
                {"new_password": "a1", "re_new_password": "a1", "current_password": "c"}""").body()).isEqualTo("""
                {"current_password":["Invalid password."],"new_password":\
                ["This password is too short. It must contain at least 8 characters."]}""");
    }
}
