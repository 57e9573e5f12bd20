package org.hexachat.endtoend.v1;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hexachat.endtoend.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who runs the server looks into a complaint, against the packaged jar. */
class OversightIT {
    @TempDir
    Path folder;

    @Test
    void a_complaint_is_looked_into_and_the_room_hears_of_it_and_nothing_between_two_people_is_seen()
            throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient();
                ServerProcess server = ServerProcess.startIn(
                        folder, Map.of("CHAT_ADMIN_USERNAME", "root", "CHAT_ADMIN_PASSWORD", V1Person.PASSWORD))) {
            V1Person root = V1Person.loggedIn(server, http, "root");
            V1Person anna = V1Person.registered(server, http, "anna");
            V1Person boris = V1Person.registered(server, http, "boris");
            String room = anna.opensRoom("kitchen");
            String messages = "/rooms/" + room + "/messages";
            anna.post(messages, Map.of("text", "good morning")).require(201);
            long place = anna.post(messages, Map.of("text", "buy cheap watches"))
                    .require(201)
                    .get("seq")
                    .asLong();
            anna.post(messages, Map.of("text", "good evening")).require(201);
            JsonNode file = uploaded(server, http, anna, room, "watches.txt", "cheap");
            anna.post(messages, Map.of("attachments", List.of(file.get("id").asString())))
                    .require(201);
            JsonNode between = anna.post("/direct", Map.of("people", List.of(boris.id()), "text", "watches between us"))
                    .require(201);
            String direct = between.get("room_id").asString();
            JsonNode secret = uploaded(server, http, boris, direct, "secret.txt", "cheaper");
            boris.post(
                            "/rooms/" + direct + "/messages",
                            Map.of("attachments", List.of(secret.get("id").asString())))
                    .require(201);

            JsonNode found = root.get("/admin/messages?q=watch").require(200).get("items");
            assertThat(found.findValuesAsString("room_id")).containsExactly(room);
            assertThat(found.at("/0/message/seq").asLong()).isEqualTo(place);
            JsonNode read = root.get("/admin" + messages + "?limit=3&around=" + place)
                    .require(200)
                    .get("items");
            assertThat(read.findValuesAsString("text"))
                    .containsExactly("good morning", "buy cheap watches", "good evening");
            root.get("/admin/rooms/" + direct + "/messages").require(404);
            root.get("/admin/rooms/" + direct + "/messages?before=100").require(404);

            JsonNode files =
                    root.get("/admin/attachments?sort=size").require(200).get("items");
            assertThat(files.size()).isEqualTo(1);
            assertThat(files.at("/0/attachment/name").asString()).isEqualTo("watches.txt");
            assertThat(files.at("/0/room_name").asString()).isEqualTo("kitchen");
            JsonNode kept = root.get("/admin/storage").require(200);
            assertThat(kept.get("files").asString()).isEqualTo("database");
            assertThat(kept.at("/sent/count").asInt()).isEqualTo(2);
            assertThat(kept.at("/sent/bytes").asInt()).isEqualTo(12);
            assertThat(kept.at("/unsent/count").asInt()).isZero();
            assertThat(kept.get("database_bytes").asLong()).isGreaterThan(1_000_000);
            assertThat(kept.get("messages").asInt()).isEqualTo(6);
            assertThat(kept.get("accounts").asInt()).isEqualTo(3);

            root.delete(messages + "/" + found.at("/0/message/id").asString() + "?reason=spam")
                    .require(200);
            assertThat(root.get("/admin/messages?q=watch")
                            .require(200)
                            .get("items")
                            .isEmpty())
                    .isTrue();
            JsonNode log = anna.get("/rooms/" + room + "/audit").require(200).get("items");
            assertThat(log.findValuesAsString("action")).containsExactly("message.deleted", "room.read");
            assertThat(log.at("/1/actor/name").asString()).isEqualTo("root");
            JsonNode all = root.get("/admin/audit").require(200).get("items");
            assertThat(all.findValuesAsString("action"))
                    .containsExactly("messages.searched", "message.deleted", "room.read", "messages.searched");
            assertThat(all.toString()).doesNotContain("watch");
            for (String path :
                    List.of("/admin/messages?q=watch", "/admin" + messages, "/admin/attachments", "/admin/storage")) {
                assertThat(anna.get(path).require(403).get("code").asString()).isEqualTo("administrator.required");
            }
        }
    }

    private static JsonNode uploaded(
            ServerProcess server, HttpClient http, V1Person person, String room, String name, String content)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(server.http("/api/v1/rooms/" + room + "/attachments?name=" + name))
                        .header("Authorization", "Bearer " + person.token())
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString(content))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonMapper.shared().readTree(answer.body());
    }
}
