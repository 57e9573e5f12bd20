package org.hexachat.endtoend.v1;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.hexachat.endtoend.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Somebody who does not want to hear from somebody else, against the packaged jar. */
class BlockIT {

    @TempDir
    Path folder;

    @Test
    void who_is_blocked_is_not_read_not_found_and_not_counted_until_the_block_is_lifted() {
        try (HttpClient http = HttpClient.newHttpClient();
                ServerProcess server = ServerProcess.startIn(folder)) {
            V1Person anna = V1Person.registered(server, http, "anna");
            V1Person boris = V1Person.registered(server, http, "boris");
            V1Person troll = V1Person.registered(server, http, "troll");
            String room = anna.opensRoom("kitchen");
            boris.join(room).require(201);
            troll.join(room).require(201);
            say(boris, room, "tea, @anna?");
            String thread = say(troll, room, "@room cheap tea");
            boris.post("/rooms/" + room + "/messages", Map.of("text", "no tea of yours", "reply_to", thread))
                    .require(201);
            boris.post("/rooms/" + room + "/messages", Map.of("text", "really", "reply_to", thread))
                    .require(201);
            troll.post("/rooms/" + room + "/messages", Map.of("text", "very cheap tea, @anna", "reply_to", thread))
                    .require(201);
            assertThat(overview(anna)).contains("\"unread\":5", "\"mentions\":3", "very cheap tea");

            assertThat(anna.put("/account/blocks/" + anna.id(), Map.of()).body())
                    .contains("block.self");
            assertThat(anna.put("/account/blocks/" + room, Map.of()).status()).isEqualTo(404);
            anna.put("/account/blocks/" + troll.id(), Map.of()).require(204);
            anna.put("/account/blocks/" + troll.id(), Map.of()).require(204);
            assertThat(texts(anna.get("/account/blocks").require(200).get("items"), "/user/name"))
                    .containsExactly("troll");
            assertThat(troll.get("/account/blocks").body()).doesNotContain("anna");

            String history = "/rooms/" + room + "/messages";
            assertThat(texts(anna.get(history).require(200).get("items"), "/text"))
                    .containsExactly("tea, @anna?", "null", "no tea of yours", "really", "null");
            assertThat(texts(anna.get(history).require(200).get("items"), "/withheld"))
                    .containsExactly("false", "true", "false", "false", "true");
            assertThat(anna.get(history + "/" + thread + "/replies").body())
                    .contains("no tea of yours")
                    .doesNotContain("cheap");
            assertThat(anna.get("/search?q=tea").body())
                    .contains("tea, @anna?", "no tea")
                    .doesNotContain("cheap");
            assertThat(overview(anna))
                    .contains("\"unread\":3", "\"mentions\":1")
                    .doesNotContain("cheap");
            assertThat(anna.get("/rooms/" + room + "/export").body()).contains("very cheap tea");
            assertThat(boris.get(history).body()).contains("cheap tea", "very cheap tea");
            assertThat(troll.get(history).body()).doesNotContain("\"withheld\":true");

            anna.delete("/account/blocks/" + troll.id()).require(204);
            anna.delete("/account/blocks/" + troll.id()).require(204);
            assertThat(anna.get(history).body()).contains("cheap tea").doesNotContain("\"withheld\":true");
            assertThat(overview(anna)).contains("\"unread\":5", "\"mentions\":3", "very cheap tea");
        }
    }

    private static String overview(V1Person person) {
        return person.get("/account/rooms").require(200).toString();
    }

    private static String say(V1Person person, String room, String text) {
        return person.post("/rooms/" + room + "/messages", Map.of("text", text))
                .require(201)
                .get("message_id")
                .asString();
    }

    private static List<String> texts(JsonNode items, String pointer) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.at(pointer))
                .map(value -> value.isString() ? value.asString() : value.toString())
                .toList();
    }
}
