package org.hexachat.adapter.rest.user;

import static org.assertj.core.api.Assertions.assertThat;

import org.hexachat.restserver.Reply;
import org.hexachat.restserver.RestTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RegistrationTest extends RestTest {
    @Test
    void a_registered_user_is_answered_with_email_username_and_id() {
        String name = anyName();
        Reply reply = register("""
                {"username": "%s", "password": "%s", "re_password": "%s", "email": "a@example.org", "extra": 1}""", name);
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.json().propertyNames()).containsExactlyInAnyOrder("email", "username", "id");
        assertThat(reply.json().get("email").asString()).isEqualTo("a@example.org");
        assertThat(reply.json().get("username").asString()).isEqualTo(name);
        assertThat(reply.json().get("id").isString()).isTrue();
    }

    @Test
    void without_an_email_it_is_empty() {
        Reply reply = register("""
                {"username": "%s", "password": "%s", "re_password": "%s", "email": ""}""", anyName());
        assertThat(reply.json().get("email").asString()).isEmpty();
    }

    @Test
    void blanks_around_a_username_are_dropped() {
        String name = anyName();
        register("""
                {"username": " %s ", "password": "%s", "re_password": "%s"}""", name);
        assertThat(logIn(" " + name, PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void an_integer_counts_as_its_digits() {
        Reply reply = register("""
                {"username": 20261122, "password": "%2$s", "re_password": "%3$s"}""", "");
        assertThat(reply.json().get("username").asString()).isEqualTo("20261122");
    }

    @Test
    void every_missing_field_is_named_at_once() {
        Reply reply = stranger().post("/auth/users/", "{}");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).isEqualTo("""
                {"username":["Это поле обязательно."],"password":["Это поле обязательно."],\
                "re_password":["Это поле обязательно."]}""");
    }

    @Test
    void no_body_counts_as_an_empty_one() {
        Reply reply = stranger().inEnglish().send("POST", "/auth/users/", "");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("re_password").get(0).asString()).isEqualTo("This field is required.");
    }

    @Test
    void null_blank_and_the_wrong_type_are_told_apart() {
        Reply reply = stranger().inEnglish().post("/auth/users/", """
                {"username": null, "password": " ", "re_password": true, "email": ["a@example.org"]}""");
        assertThat(reply.body()).isEqualTo("""
                {"username":["This field may not be null."],"password":["This field may not be blank."],\
                "re_password":["Not a valid string."],"email":["Not a valid string."]}""");
    }

    @Test
    void a_taken_username_and_every_weakness_of_the_password_are_named_at_once() {
        Reply reply = stranger().post("/auth/users/", """
                {"username": "%s", "password": "12345", "re_password": "12345", "email": "nonsense"}""".formatted(aUser()));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("username").get(0).asString())
                .isEqualTo("Пользователь с таким именем уже существует.");
        assertThat(reply.json().get("email").get(0).asString())
                .isEqualTo("Введите корректный адрес электронной почты.");
        assertThat(reply.json().get("password").valueStream().map(JsonNode::asString))
                .containsExactly(
                        "Введённый пароль слишком короткий. Он должен содержать как минимум 8 символов.",
                        "Введённый пароль слишком широко распространён.",
                        "Введённый пароль состоит только из цифр.");
    }

    @Test
    void passwords_that_differ_belong_to_no_field() {
        Reply reply = stranger().inEnglish().post("/auth/users/", """
                {"username": "%s", "password": "%s", "re_password": "else"}""".formatted(anyName(), PASSWORD));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).isEqualTo("""
                {"non_field_errors":["The two password fields didn't match."]}""");
    }

    @Test
    void a_name_that_is_too_long_is_told_the_limit() {
        Reply reply = register("""
                {"username": "%s", "password": "%s", "re_password": "%s"}""", "x".repeat(151));
        assertThat(reply.json().get("username").get(0).asString())
                .isEqualTo("Убедитесь, что в этом поле не больше 150 символов.");
    }

    private Reply register(String template, String name) {
        return stranger().post("/auth/users/", template.formatted(name, PASSWORD, PASSWORD));
    }
}
