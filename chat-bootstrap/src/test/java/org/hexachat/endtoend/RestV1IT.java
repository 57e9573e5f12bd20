package org.hexachat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What people do with v1 over HTTP, against the packaged jar and its database, with every limit on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestV1IT {
    private final HttpClient http = HttpClient.newHttpClient();
    private ServerProcess server;

    @BeforeAll
    void start(@TempDir Path folder) {
        server = ServerProcess.startIn(folder);
    }

    @AfterAll
    void stop() {
        server.close();
        http.close();
    }

    @Test
    void a_room_from_its_first_day_to_its_last() {
        V1Person anna = V1Person.registered(server, http, "anna");
        V1Person boris = V1Person.registered(server, http, "boris");

        Map<String, String> wanted = Map.of("name", "Garden", "password", "sesame", "client_id", anyId());
        JsonNode room = anna.post("/rooms", wanted).require(201);
        assertThat(anna.post("/rooms", wanted).require(201)).isEqualTo(room);
        assertThat(boris.post("/rooms", Map.of("name", "gARDEN")).problem()).isEqualTo("400 input.invalid");
        String path = "/rooms/" + room.get("id").asString();
        assertThat(boris.get(path).require(200)).isEqualTo(room);
        assertThat(boris.get("/rooms?q=arde").require(200).at("/items/0")).isEqualTo(room);

        String mine = path + "/members/me";
        assertThat(boris.put(mine, Map.of("password", "guess")).problem()).isEqualTo("403 room.password_incorrect");
        assertThat(boris.get(path + "/messages").problem()).isEqualTo("403 room.not_member");
        boris.put(mine, Map.of("password", "sesame")).require(201);
        assertThat(boris.put(mine, Map.of("password", "sesame")).problem()).isEqualTo("409 room.already_member");
        anna.put(mine, Map.of("password", "sesame")).require(201);
        assertThat(names(anna.get(path + "/members").require(200))).containsExactly("anna", "boris");
        assertThat(anna.get("/rooms?mine=true").require(200).get("items").size())
                .isOne();

        assertHistory(anna, boris, path);

        assertThat(boris.patch(path, Map.of("name", "Orchard")).problem()).isEqualTo("403 room.not_moderator");
        assertThat(anna.patch(path, Map.of("name", "Orchard"))
                        .require(200)
                        .get("name")
                        .asString())
                .isEqualTo("Orchard");
        anna.put(path + "/password", Map.of("password", "open up")).require(200);
        anna.delete(path + "/members/" + idOf(boris)).require(204);
        assertThat(boris.get(path + "/messages").problem()).isEqualTo("403 room.not_member");
        assertThat(boris.put(mine, Map.of("password", "sesame")).problem()).isEqualTo("403 room.password_incorrect");
        boris.put(mine, Map.of("password", "open up")).require(201);
        boris.delete(mine).require(204);
        assertThat(boris.delete(mine).problem()).isEqualTo("403 room.not_member");
        assertThat(anna.delete(path + "/password")
                        .require(200)
                        .get("password_required")
                        .asBoolean())
                .isFalse();
        boris.put(mine, Map.of()).require(201);

        assertThat(boris.delete(path).problem()).isEqualTo("403 room.not_owner");
        anna.delete(path).require(204);
        assertThat(boris.get(path).problem()).isEqualTo("404 room.not_found");
    }

    private static void assertHistory(V1Person anna, V1Person boris, String path) {
        String messages = path + "/messages";
        Map<String, String> once = Map.of("text", "one", "client_id", anyId());
        JsonNode first = anna.post(messages, once).require(201);
        assertThat(anna.post(messages, once).require(201)).isEqualTo(first);
        for (String text : List.of("two", "three", "four", "five")) {
            boris.post(messages, Map.of("text", text)).require(201);
        }
        JsonNode newest = anna.get(messages + "?limit=2").require(200);
        assertThat(texts(newest)).containsExactly("four", "five");
        JsonNode older = anna.get(messages + "?limit=3&before=" + next(newest)).require(200);
        assertThat(texts(older)).containsExactly("one", "two", "three");
        assertThat(older.get("next").isNull()).isTrue();
        JsonNode onwards = anna.get(messages + "?limit=4&after=0").require(200);
        assertThat(texts(onwards)).containsExactly("one", "two", "three", "four");
        assertThat(texts(anna.get(messages + "?limit=4&after=" + next(onwards)).require(200)))
                .containsExactly("five");

        String one = messages + "/" + first.get("message_id").asString();
        assertThat(boris.patch(one, Map.of("text", "mine")).problem()).isEqualTo("403 message.not_author");
        anna.patch(one, Map.of("text", "uno")).require(200);
        String two = messages + "/" + older.at("/items/1/id").asString();
        anna.delete(two).require(200);
        assertThat(boris.patch(two, Map.of("text", "again")).problem()).isEqualTo("404 message.not_found");
        JsonNode after = anna.get(messages + "?limit=3&before=" + next(newest)).require(200);
        assertThat(texts(after)).containsExactly("uno", "", "three");
        assertThat(after.at("/items/1/deleted").asBoolean()).isTrue();
        assertThat(after.at("/items/0/edited_at").isNull()).isFalse();
        assertThat(anna.post(messages, once).require(201))
                .as("a repeat of what was edited since")
                .isEqualTo(first);
    }

    @Test
    void an_account_from_its_first_day_to_its_last() {
        V1Person carol = V1Person.registered(server, http, "carol");
        V1Person phone = carol.loggedInWith(V1Person.PASSWORD);
        V1Person borrowed = carol.loggedInWith(V1Person.PASSWORD);

        JsonNode sessions = carol.get("/sessions").require(200).get("items");
        assertThat(sessions.size()).isEqualTo(3);
        carol.delete("/sessions/" + currentOf(borrowed)).require(204);
        assertThat(borrowed.get("/account").problem()).isEqualTo("401 token.invalid");
        assertThat(phone.get("/account").status()).isEqualTo(200);

        JsonNode ticket = carol.post("/tickets", Map.of()).require(201);
        assertThat(ticket.get("ticket").asString()).isNotEmpty();

        assertThat(carol.get("/account").require(200).get("email").isNull()).isTrue();
        carol.patch("/account", Map.of("email", "carol@example.org")).require(200);
        assertThat(phone.get("/account").require(200).get("email").asString()).isEqualTo("carol@example.org");

        String changed = "battery-staple-9";
        carol.post("/account/password", Map.of("current_password", V1Person.PASSWORD, "new_password", changed))
                .require(204);
        assertThat(phone.get("/account").problem()).isEqualTo("401 token.invalid");
        V1Person again = carol.loggedInWith(changed);
        again.delete("/sessions").require(204);
        assertThat(carol.get("/account").problem()).isEqualTo("401 token.invalid");

        V1Person last = carol.loggedInWith(changed);
        assertThat(last.delete("/account", Map.of("current_password", "wrong")).problem())
                .isEqualTo("400 input.invalid");
        last.delete("/account", Map.of("current_password", changed)).require(204);
        assertThat(last.get("/account").problem()).isEqualTo("401 token.invalid");
        V1Person.registered(server, http, "carol");
    }

    @Test
    void whoever_guesses_passwords_has_to_wait() {
        V1Person dora = V1Person.registered(server, http, "dora");
        Map<String, String> guess = Map.of("username", "dora", "password", "wrong");
        String last = "";
        for (int i = 0; i < 40 && !last.startsWith("429"); i++) {
            last = dora.post("/sessions", guess).problem();
        }
        assertThat(last).isEqualTo("429 rate_limited");
        assertThat(dora.get("/account").status()).as("who is in stays in").isEqualTo(200);
    }

    private static String idOf(V1Person person) {
        return person.get("/account").require(200).get("id").asString();
    }

    private static String currentOf(V1Person person) {
        return person.get("/sessions")
                .require(200)
                .get("items")
                .valueStream()
                .filter(session -> session.get("current").asBoolean())
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    }

    private static String next(JsonNode page) {
        return page.get("next").asString();
    }

    private static List<String> texts(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(item -> item.get("text").asString(""))
                .toList();
    }

    private static List<String> names(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(item -> item.at("/user/name").asString())
                .toList();
    }

    private static String anyId() {
        return UUID.randomUUID().toString();
    }
}
