package org.hexachat.endtoend.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hexachat.endtoend.DataFolder;
import org.hexachat.endtoend.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A room that forgets, against the packaged jar. What is old is made so in the database: nobody waits for days. */
class RetentionIT {
    private static final Map<String, String> QUICK = Map.of("CHAT_LOG_TIDYINTERVAL", "200ms");

    @TempDir
    Path folder;

    @Test
    void what_is_old_goes_from_everywhere_and_those_who_were_away_learn_of_it() {
        try (HttpClient http = HttpClient.newHttpClient();
                ServerProcess server = ServerProcess.startIn(folder, QUICK)) {
            V1Person anna = V1Person.registered(server, http, "anna");
            V1Person boris = V1Person.registered(server, http, "boris");
            String room = anna.opensRoom("kitchen");
            String other = anna.opensRoom("garden");
            boris.join(room).require(201);
            String root = say(anna, room, "an old question");
            say(anna, room, "an old story");
            String reply = anna.post("/rooms/" + room + "/messages", Map.of("text", "a young answer", "reply_to", root))
                    .require(201)
                    .get("message_id")
                    .asString();
            say(anna, other, "an old story elsewhere");
            Map<String, RoomView> views = new ConcurrentHashMap<>();
            try (V1Connection here = V1Connection.open(boris.socket(), views, _ -> {})) {
                here.subscribe(room).join();
            }
            DataFolder.of(folder)
                    .sql("update message set posted_at = posted_at - interval '40 days' where body like 'an old%'");
            boris.put("/rooms/" + room + "/retention", Map.of("days", 30)).require(403);
            anna.put("/rooms/" + room + "/retention", Map.of("days", 0)).require(400);
            assertThat(anna.put("/rooms/" + room + "/retention", Map.of("days", 30))
                            .require(200)
                            .get("retention_days")
                            .asInt())
                    .isEqualTo(30);
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> texts(boris, room).equals(List.of("a young answer")));
            assertThat(found(anna, "old")).containsExactly("an old story elsewhere");
            assertThat(boris.get("/rooms/" + room + "/messages/" + root + "/replies")
                            .require(200)
                            .get("items"))
                    .hasSize(1);
            anna.post("/rooms/" + room + "/messages", Map.of("text", "go on", "reply_to", reply))
                    .require(201);
            anna.post("/rooms/" + room + "/messages", Map.of("text", "too late", "reply_to", root))
                    .require(404);
            JsonNode overview = boris.get("/account/rooms").require(200).at("/items/0");
            assertThat(overview.get("unread").asInt()).isEqualTo(2);
            assertThat(overview.at("/room/retention_days").asInt()).isEqualTo(30);
            JsonNode entry = anna.get("/rooms/" + room + "/audit?action=messages.expired")
                    .require(200)
                    .get("items");
            assertThat(entry).hasSize(1);
            assertThat(entry.at("/0/actor/name").asString()).isEqualTo("chat-server");
            assertThat(entry.at("/0/detail").asString()).startsWith("2 up to ");
            try (V1Connection back = V1Connection.open(boris.socket(), views, _ -> {})) {
                assertThat(back.subscribe(room, 1).join().path("reset").asBoolean(false))
                        .isTrue();
            }
        }
    }

    @Test
    void the_server_can_say_it_of_all_rooms() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            V1Person anna;
            String room;
            try (ServerProcess server = ServerProcess.startIn(folder)) {
                anna = V1Person.registered(server, http, "anna");
                room = anna.opensRoom("kitchen");
                say(anna, room, "old");
                say(anna, room, "young");
                anna.put("/rooms/" + room + "/retention", Map.of("days", 3650)).require(200);
                DataFolder.of(folder)
                        .sql("update message set posted_at = posted_at - interval '20 days' where body = 'old'");
            }
            Map<String, String> settings = Map.of("CHAT_LOG_TIDYINTERVAL", "200ms", "CHAT_RETENTION_DAYS", "14");
            try (ServerProcess server = ServerProcess.startIn(folder, settings)) {
                V1Person back = anna.at(server);
                await().atMost(Duration.ofSeconds(10))
                        .until(() -> texts(back, room).equals(List.of("young")));
                assertThat(back.get("/rooms/" + room + "/retention")
                                .require(200)
                                .toString())
                        .isEqualTo("{\"days\":3650,\"server_days\":14,\"effective_days\":14}");
            }
        }
    }

    private static String say(V1Person author, String room, String text) {
        return author.post("/rooms/" + room + "/messages", Map.of("text", text))
                .require(201)
                .get("message_id")
                .asString();
    }

    private static List<String> texts(V1Person reader, String room) {
        return reader.get("/rooms/" + room + "/messages")
                .require(200)
                .get("items")
                .valueStream()
                .map(item -> item.get("text").asString())
                .toList();
    }

    private static List<String> found(V1Person person, String word) {
        return person.get("/search?q=" + word)
                .require(200)
                .get("items")
                .valueStream()
                .map(item -> item.at("/message/text").asString())
                .toList();
    }
}
