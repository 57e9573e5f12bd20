package org.hexachat.adapter.rest.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.hexachat.restserver.Client;
import org.hexachat.restserver.Reply;
import org.hexachat.restserver.RestTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomTest extends RestTest {
    @Test
    void a_room_is_made_with_or_without_a_password() {
        for (String password : List.of("\"secret\"", "null", "\"\"", "\"  \"")) {
            String name = anyName();
            Reply reply = loggedIn().post("/api/createroom/", """
                    {"name": "%s", "password": %s}""".formatted(name, password));
            assertThat(reply.status()).isEqualTo(201);
            assertThat(reply.json().propertyNames()).containsExactlyInAnyOrder("id", "name");
            assertThat(reply.json().get("id").isString()).isTrue();
            assertThat(reply.json().get("name").asString()).isEqualTo(name);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                        | Это поле обязательно.
            {"name": null}            | Это поле не может быть null.
            {"name": []}              | Значение не является строкой.
            {"name": " "}             | Это поле не может быть пустым.
            {"name": "a b"}           | Имя комнаты может содержать только буквы, цифры и знак подчёркивания.
            {"name": "createroom"}    | Это имя комнаты зарезервировано.
            {"name": "a\\u0000b"}     | Имя комнаты может содержать только буквы, цифры и знак подчёркивания.
            {"name": "a\\ud800b"}     | Имя комнаты может содержать только буквы, цифры и знак подчёркивания.
            """)
    void a_name_that_no_room_can_have_is_refused(String body, String sentence) {
        Reply reply = loggedIn().post("/api/createroom/", body);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("name").get(0).asString()).isEqualTo(sentence);
    }

    @Test
    void a_name_that_is_taken_or_too_long_is_refused() {
        Client client = loggedIn();
        String name = aRoomOf(client);
        assertThat(client.post("/api/createroom/", "{\"name\": \"" + name.toUpperCase(Locale.ROOT) + "\"}")
                        .body())
                .isEqualTo("{\"name\":[\"Комната с таким именем уже существует.\"]}");
        assertThat(client.post("/api/createroom/", "{\"name\": \"" + "x".repeat(256) + "\"}")
                        .body())
                .isEqualTo("{\"name\":[\"Убедитесь, что в этом поле не больше 255 символов.\"]}");
    }

    @Test
    void whoever_knows_the_password_joins_once() {
        Client client = loggedIn();
        String path = "/api/joinroom/" + aRoomOf(client) + "/";
        for (String wrong :
                List.of("{\"password\": \"wrong\"}", "{}", "{\"password\": null}", "{\"password\": \"\\u0000\"}")) {
            Reply refused = client.post(path, wrong);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.body()).isEqualTo("{\"non_field_errors\":[\"Неверный пароль\"]}");
        }
        Reply joined = client.post(path, "{\"password\": \"secret\"}");
        assertThat(joined.status()).isEqualTo(200);
        assertThat(joined.body()).isEqualTo("{\"message\":\"Вы успешно присоединились к комнате\"}");
        Reply again = client.post(path, "{\"password\": \"secret\"}");
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.body()).isEqualTo("{\"message\":\"Вы уже в этой комнате\"}");
    }

    @Test
    void an_open_room_takes_anyone_with_or_without_a_body() {
        Client owner = loggedIn();
        String name = anyName();
        owner.post("/api/createroom/", "{\"name\": \"" + name + "\"}");
        assertThat(owner.send("POST", "/api/joinroom/" + name + "/", "").status())
                .isEqualTo(200);
        assertThat(loggedIn()
                        .inEnglish()
                        .post("/api/joinroom/" + name + "/", "{\"password\": \"any\"}")
                        .body())
                .isEqualTo("{\"message\":\"You have joined the room\"}");
    }

    @Test
    void a_room_has_a_name_of_any_script() {
        Client client = loggedIn();
        client.post("/api/createroom/", "{\"name\": \"комната\"}");
        String encoded = URLEncoder.encode("комната", StandardCharsets.UTF_8);
        assertThat(client.send("POST", "/api/joinroom/" + encoded + "/", "").status())
                .isEqualTo(200);
        assertThat(client.send("DELETE", "/api/deleteroom/" + encoded + "/", "").status())
                .isEqualTo(204);
    }

    @Test
    void only_the_owner_deletes_and_then_it_is_gone() {
        Client owner = loggedIn();
        String path = "/api/deleteroom/" + aRoomOf(owner) + "/";
        Reply refused = loggedIn().send("DELETE", path, "");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).isEqualTo("{\"error\":\"Вы не являетесь создателем комнаты\"}");
        Reply deleted = owner.send("DELETE", path, "");
        assertThat(deleted.status()).isEqualTo(204);
        assertThat(deleted.body()).isEmpty();
        Reply gone = owner.send("DELETE", path, "");
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.body()).isEqualTo("{\"detail\":\"Комната не найдена.\"}");
    }

    @Test
    void a_room_that_is_not_there_is_not_found_in_either_language() {
        Reply reply = loggedIn().inEnglish().post("/api/joinroom/nowhere/", "{}");
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.body()).isEqualTo("{\"detail\":\"There is no such room.\"}");
    }
}
