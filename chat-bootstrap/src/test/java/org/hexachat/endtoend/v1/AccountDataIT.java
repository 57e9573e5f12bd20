package org.hexachat.endtoend.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hexachat.endtoend.ServerProcess;
import org.hexachat.testkit.fixture.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is one's own: taken along, and erased, against the packaged jar. */
class AccountDataIT {
    private static final int MESSAGES = 800;
    private static final Map<String, String> SETTINGS = Map.of(
            "CHAT_ADMIN_USERNAME", "admin", "CHAT_ADMIN_PASSWORD", V1Person.PASSWORD, "CHAT_LIMITS_ENABLED", "false");

    @TempDir
    Path folder;

    @Test
    void an_account_is_taken_along_whole_also_what_was_said_in_rooms_that_were_left() {
        try (HttpClient http = HttpClient.newHttpClient();
                ServerProcess server = ServerProcess.startIn(folder)) {
            V1Person anna = V1Person.registered(server, http, "anna");
            V1Person boris = V1Person.registered(server, http, "boris");
            String left = anna.opensRoom("left");
            String kept = anna.opensRoom("kept");
            boris.join(kept).require(201);
            say(anna, left, "before I left");
            say(anna, kept, "mine");
            say(boris, kept, "not hers");
            anna.leave(left).require(204);
            String token = anna.post("/bots", Map.of("username", "helper", "scopes", List.of("rooms:read")))
                    .require(201)
                    .get("token")
                    .asString();
            Browser browser = Browser.any();
            String key = browser.key().value();
            anna.post(
                            "/account/push-subscriptions",
                            Map.of(
                                    "endpoint",
                                    "https://push.example.org/whoever-knows-this-can-send",
                                    "keys",
                                    Map.of(
                                            "p256dh",
                                            key,
                                            "auth",
                                            browser.secret().value())))
                    .require(201);
            anna.put("/account/blocks/" + boris.id(), Map.of()).require(204);
            List<JsonNode> lines = lines(anna);
            assertThat(lines.getFirst().at("/account/username").asString()).isEqualTo("anna");
            assertThat(lines)
                    .extracting(line -> line.get("type").asString())
                    .containsExactly(
                            "account",
                            "sessions",
                            "push_subscription",
                            "bot",
                            "block",
                            "room",
                            "message",
                            "message",
                            "end");
            assertThat(lines.get(2).get("host").asString()).isEqualTo("push.example.org");
            assertThat(lines.get(2).get("session_id")).isEqualTo(lines.get(1).at("/sessions/0/id"));
            assertThat(lines.get(3).at("/bot/username").asString()).isEqualTo("helper");
            assertThat(lines.get(4).at("/user/name").asString()).isEqualTo("boris");
            assertThat(Stream.of(6, 7).map(i -> lines.get(i).at("/message/text").asString()))
                    .containsExactlyInAnyOrder("before I left", "mine");
            assertThat(lines.getLast().get("messages").asInt()).isEqualTo(2);
            assertThat(lines.toString())
                    .doesNotContain(
                            anna.token(),
                            token,
                            "whoever-knows-this",
                            key,
                            browser.secret().value());
            assertThat(anna.get("/account/export").status()).isEqualTo(429);
        }
    }

    @Test
    void what_somebody_said_is_erased_also_where_the_server_is_killed_in_the_middle() {
        try (HttpClient http = HttpClient.newHttpClient();
                ServerProcess server = ServerProcess.startIn(folder, SETTINGS)) {
            V1Person anna = V1Person.registered(server, http, "anna");
            V1Person boris = V1Person.registered(server, http, "boris");
            V1Person admin = V1Person.loggedIn(server, http, "admin");
            String kitchen = boris.opensRoom("kitchen");
            String garden = boris.opensRoom("garden");
            anna.join(kitchen).require(201);
            anna.join(garden).require(201);
            say(boris, kitchen, "stays");
            for (int i = 0; i < MESSAGES; i++) {
                say(anna, i % 2 == 0 ? kitchen : garden, "secret " + i);
            }
            boris.get("/admin/jobs").require(403);
            anna.send("/account", Map.of("current_password", V1Person.PASSWORD, "messages", "erase"))
                    .require(204);
            await().atMost(Duration.ofSeconds(20))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> job(admin).get("done").asLong() > 0);
            assertThat(job(admin).get("state").asString()).isEqualTo("running");
            server.kill();
            server.start();
            await().atMost(Duration.ofSeconds(90))
                    .until(() -> job(admin).get("state").asString().equals("done"));
            JsonNode job = job(admin);
            assertThat(job.get("kind").asString()).isEqualTo("account.erasure");
            assertThat(job.get("done").asLong()).isGreaterThanOrEqualTo(MESSAGES);
            assertThat(admin.get("/admin/jobs/" + job.get("id").asString()).require(200))
                    .isEqualTo(job);
            for (String room : List.of(kitchen, garden)) {
                assertThat(boris.get("/rooms/" + room + "/export").body()).doesNotContain("secret");
            }
            assertThat(boris.get("/search?q=secret").require(200).get("items")).isEmpty();
            assertThat(boris.get("/search?q=stays").require(200).get("items")).hasSize(1);
            boris.post("/admin/search/reindex", Map.of()).require(403);
            admin.post("/admin/search/reindex", Map.of()).require(202);
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> admin.get("/admin/jobs?kind=search.reindex")
                            .require(200)
                            .at("/items/0/state")
                            .asString()
                            .equals("done"));
            assertThat(boris.get("/search?q=stays").require(200).get("items")).hasSize(1);
            try (V1Connection connection = V1Connection.open(boris)) {
                assertThat(connection.subscribe(kitchen).join().get("seq").asLong())
                        .isEqualTo(2 + 1 + MESSAGES / 2 + 1 + MESSAGES / 2);
            }
        }
    }

    @Test
    void a_server_can_leave_no_choice() {
        Map<String, String> fixed = Map.of("CHAT_ACCOUNTS_ONDELETECHOICE", "false");
        try (HttpClient http = HttpClient.newHttpClient();
                ServerProcess server = ServerProcess.startIn(folder, fixed)) {
            V1Person anna = V1Person.registered(server, http, "anna");
            JsonNode refused = anna.send("/account", Map.of("current_password", V1Person.PASSWORD, "messages", "erase"))
                    .require(400);
            assertThat(refused.at("/errors/0/field").asString()).isEqualTo("messages");
            assertThat(refused.at("/errors/0/code").asString()).isEqualTo("input.choice");
            anna.send("/account", Map.of("current_password", V1Person.PASSWORD, "messages", "keep"))
                    .require(204);
        }
    }

    private static JsonNode job(V1Person admin) {
        return admin.get("/admin/jobs?kind=account.erasure").require(200).at("/items/0");
    }

    private static List<JsonNode> lines(V1Person person) {
        JsonMapper json = JsonMapper.builder().build();
        V1Person.Answer answer = person.get("/account/export");
        assertThat(answer.status()).isEqualTo(200);
        return answer.body().lines().map(json::readTree).toList();
    }

    private static void say(V1Person author, String room, String text) {
        author.post("/rooms/" + room + "/messages", Map.of("text", text)).require(201);
    }
}
