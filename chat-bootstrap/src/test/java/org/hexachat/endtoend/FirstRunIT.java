package org.hexachat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hexachat.endtoend.v1.V1Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A server that nobody was at yet: its log has a link, and who opens it runs the server. */
class FirstRunIT {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/#/setup/([A-Za-z0-9_-]{43,})");

    @TempDir
    Path folder;

    @Test
    void the_link_in_the_log_makes_one_administrator_and_their_room() {
        try (HttpClient http = HttpClient.newHttpClient();
                ServerProcess server = ServerProcess.startIn(folder)) {
            V1Person stranger = V1Person.unknown(server, http);
            assertThat(isNeeded(stranger)).isTrue();
            stranger.post("/setup", account("wrong", "root")).require(403);

            server.terminate();
            server.start();
            assertThat(secrets(server)).hasSize(2);
            String secret = secrets(server).getLast();
            JsonNode done = stranger.post("/setup", account(secret, "root")).require(201);
            assertThat(done.at("/user/name").asString()).isEqualTo("root");
            assertThat(done.at("/room/name").asString()).isEqualTo("lobby");
            assertThat(stranger.post("/setup", account(secret, "other"))
                            .require(409)
                            .get("code")
                            .asString())
                    .isEqualTo("setup.done");
            assertThat(isNeeded(stranger)).isFalse();

            V1Person root = V1Person.loggedIn(server, http, "root");
            root.get("/admin/jobs").require(200);
            root.post("/rooms/" + done.at("/room/id").asString() + "/messages", Map.of("text", "hello"))
                    .require(201);

            server.terminate();
            server.start();
            assertThat(secrets(server)).hasSize(2);
            assertThat(isNeeded(stranger)).isFalse();
            assertThat(server.log().split(secret, -1))
                    .as("the secret is logged once")
                    .hasSize(2);
        }
    }

    @Test
    void of_many_who_open_the_links_of_two_starts_at_once_one_makes_an_administrator() {
        try (HttpClient http = HttpClient.newHttpClient();
                ServerProcess server = ServerProcess.startIn(folder, Map.of("CHAT_LIMITS_ENABLED", "false"))) {
            server.terminate();
            server.start();
            List<String> secrets = secrets(server);
            V1Person stranger = V1Person.unknown(server, http);
            List<CompletableFuture<Integer>> calls = IntStream.range(0, 8)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> stranger.post("/setup", account(secrets.get(i % 2), "root" + i))
                                    .status(),
                            Thread::startVirtualThread))
                    .toList();
            List<Integer> answers = calls.stream().map(CompletableFuture::join).toList();
            assertThat(answers)
                    .containsOnlyOnce(201)
                    .allMatch(status -> Set.of(201, 403, 409, 503).contains(status));
            V1Person root = V1Person.loggedIn(server, http, "root" + answers.indexOf(201));
            assertThat(root.get("/rooms").require(200).get("items").size()).isEqualTo(1);
            assertThat(isNeeded(stranger)).isFalse();
        }
    }

    /** One of each start, in their order. */
    private static List<String> secrets(ServerProcess server) {
        return LINK.matcher(server.log()).results().map(link -> link.group(1)).toList();
    }

    private static boolean isNeeded(V1Person stranger) {
        return stranger.get("/setup").require(200).get("needed").asBoolean();
    }

    private static Map<String, String> account(String secret, String name) {
        return Map.of("secret", secret, "username", name, "password", V1Person.PASSWORD, "room", "lobby");
    }
}
