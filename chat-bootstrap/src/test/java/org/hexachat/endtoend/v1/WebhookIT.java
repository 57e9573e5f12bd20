package org.hexachat.endtoend.v1;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.hexachat.endtoend.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Programs that know one address, against the packaged jar. */
class WebhookIT {
    @TempDir
    Path folder;

    @Test
    void what_comes_by_a_webhook_is_heard_live_and_comes_on_after_a_restart_until_it_is_revoked() throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            V1Person anna;
            String room;
            JsonNode made;
            try (ServerProcess server = ServerProcess.startIn(folder)) {
                anna = V1Person.registered(server, http, "anna");
                room = anna.opensRoom("kitchen");
                try (V1Connection ear = V1Connection.open(anna)) {
                    ear.subscribe(room).join();
                    made = anna.post("/rooms/" + room + "/webhooks", Map.of("name", "ci"))
                            .require(201);
                    URI hook = server.http(made.get("url").asString());
                    String key = UUID.randomUUID().toString();
                    String first = post(http, hook, key, "{\"text\":\"build 12 is green\"}", 201);
                    assertThat(post(http, hook, key, "{\"text\":\"build 12 is green\"}", 201))
                            .isEqualTo(first);
                    long said = anna.get("/account/rooms")
                            .require(200)
                            .at("/items/0/seq")
                            .asLong();
                    assertThat(ear.heardUpTo(room, said).latest(1).getFirst().text())
                            .contains("build 12 is green");
                }
                assertThat(anna.get("/rooms/" + room + "/members").body()).contains("\"name\":\"ci\",\"bot\":true");
                assertThat(anna.get("/search?q=green").body()).contains("build 12 is");
            }
            try (ServerProcess again = ServerProcess.startIn(folder)) {
                V1Person back = anna.at(again);
                URI hook = again.http(made.get("url").asString());
                post(http, hook, UUID.randomUUID().toString(), "{\"text\":\"back\"}", 201);
                String one = "/rooms/" + room + "/webhooks/" + made.get("id").asString();
                back.put("/rooms/" + room + "/mutes/" + made.get("id").asString(), Map.of())
                        .require(204);
                assertThat(post(http, hook, UUID.randomUUID().toString(), "{\"text\":\"loud\"}", 403))
                        .contains("room.muted");
                back.delete(one).require(204);
                assertThat(post(http, hook, UUID.randomUUID().toString(), "{\"text\":\"gone\"}", 404))
                        .contains("incoming_webhook.invalid");
                assertThat(back.get("/rooms/" + room + "/members").body()).doesNotContain("\"ci\"");
                assertThat(back.get("/rooms/" + room + "/messages").body())
                        .contains("build 12 is green", "back")
                        .doesNotContain("loud", "\"gone\"");
                JsonNode next = back.post("/rooms/" + room + "/webhooks", Map.of("name", "ci"))
                        .require(201);
                back.delete("/rooms/" + room).require(204);
                post(
                        http,
                        again.http(next.get("url").asString()),
                        UUID.randomUUID().toString(),
                        "{\"text\":\"x\"}",
                        404);
                V1Person.registered(again, http, "ci");
            }
        }
    }

    private static String post(HttpClient http, URI hook, String key, String json, int expected) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(hook)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(expected);
        return answer.body();
    }
}
