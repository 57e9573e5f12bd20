package org.hexachat.endtoend.v1;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hexachat.endtoend.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A connection that asks for far more than it can have. */
class SubscribeFloodIT {

    private static final int FRAMES = 10_000;
    private static final int ROOMS = 250;

    @TempDir
    Path folder;

    @Test
    void ten_thousand_subscribes_are_all_answered_and_bring_two_hundred_rooms_at_most() {
        try (HttpClient http = HttpClient.newHttpClient();
                ServerProcess server = ServerProcess.startIn(
                        folder,
                        List.of("-Xmx128m", "-XX:+ExitOnOutOfMemoryError"),
                        Map.of("CHAT_LIMITS_ENABLED", "false"))) {
            V1Person anna = V1Person.registered(server, http, "anna");
            List<String> rooms = IntStream.range(0, ROOMS)
                    .mapToObj(i -> anna.opensRoom("room" + i))
                    .toList();
            try (V1Connection connection = V1Connection.open(anna)) {
                int most = connection.hello().at("/limits/rooms").asInt();
                assertThat(most).isEqualTo(200);
                List<CompletableFuture<JsonNode>> answers = IntStream.range(0, FRAMES)
                        .mapToObj(i -> connection.ask(Map.of("type", "subscribe", "room", rooms.get(i % ROOMS))))
                        .toList();
                Map<String, Long> kinds = answers.stream()
                        .map(CompletableFuture::join)
                        .collect(Collectors.groupingBy(
                                answer -> answer.path("code").asString("subscribed"), Collectors.counting()));
                assertThat(kinds).containsOnlyKeys("subscribed", "subscription.limit");
                assertThat(kinds.get("subscription.limit")).isEqualTo((long) FRAMES * (ROOMS - most) / ROOMS);
                assertThat(rooms.stream().filter(connection::follows)).hasSize(most);
                String last = rooms.get(most - 1);
                long seq = connection.say(last, "still here").join().get("seq").asLong();
                assertThat(connection.heardUpTo(last, seq).latest(1).getFirst().text())
                        .contains("still here");
            }
            assertThat(server.isAlive()).isTrue();
        }
    }
}
