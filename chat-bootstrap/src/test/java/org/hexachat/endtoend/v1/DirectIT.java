package org.hexachat.endtoend.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hexachat.endtoend.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Two people who talk alone, against the packaged jar. */
class DirectIT {
    private static final int AT_ONCE = 20;

    @TempDir
    Path folder;

    @Test
    void whoever_begins_there_is_one_conversation_and_it_outlives_the_account_of_one() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            try (ServerProcess server = ServerProcess.startIn(folder)) {
                V1Person anna = V1Person.registered(server, http, "anna");
                V1Person boris = V1Person.registered(server, http, "boris");
                V1Person clara = V1Person.registered(server, http, "clara");
                String room;
                try (V1Connection phone = V1Connection.open(boris);
                        V1Connection desk = V1Connection.open(boris);
                        V1Connection claras = V1Connection.open(clara)) {
                    room = beginAtOnce(anna, boris);
                    for (V1Connection device : List.of(phone, desk)) {
                        await().untilAsserted(() -> assertThat(device.added())
                                .singleElement()
                                .satisfies(told -> {
                                    assertThat(told.get("id").asString()).isEqualTo(room);
                                    assertThat(told.get("kind").asString()).isEqualTo("direct");
                                    assertThat(told.get("people").size()).isEqualTo(2);
                                }));
                    }
                    long before = phone.subscribe(room).join().get("seq").asLong();
                    assertThat(before).isEqualTo(2 + AT_ONCE);
                    anna.post("/direct", to(boris, "and now?")).require(201);
                    phone.heardUpTo(room, before + 1);
                    assertThat(claras.subscribe(room).join().path("code").asString())
                            .isEqualTo("room.not_found");
                    assertThat(claras.added()).isEmpty();
                }
                JsonNode mine = boris.get("/account/rooms").require(200);
                assertThat(mine.at("/items/0/room/id").asString()).isEqualTo(room);
                assertThat(mine.get("items").size()).isEqualTo(1);
                assertThat(boris.leave(room).json().get("code").asString()).isEqualTo("room.direct");
                assertThat(clara.join(room).json().get("code").asString()).isEqualTo("room.not_found");
                anna.send("/account", Map.of("current_password", V1Person.PASSWORD))
                        .require(204);
                boris.post("/rooms/" + room + "/messages", Map.of("text", "gone?"))
                        .require(201);
                JsonNode left = boris.get("/rooms/" + room).require(200);
                assertThat(left.get("people").size()).isEqualTo(2);
                assertThat(boris.get("/rooms/" + room + "/members")
                                .require(200)
                                .get("items")
                                .size())
                        .isEqualTo(1);
            }
        }
    }

    /** Half of the messages of each; answers the one room in which all of them stand. */
    private static String beginAtOnce(V1Person anna, V1Person boris) {
        try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
            List<JsonNode> places = IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> i % 2 == 0
                                    ? anna.post("/direct", to(boris, "m" + i)).require(201)
                                    : boris.post("/direct", to(anna, "m" + i)).require(201),
                            pool))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertThat(places.stream()
                            .map(place -> place.get("room_id").asString())
                            .distinct())
                    .hasSize(1);
            assertThat(places.stream().map(place -> place.get("seq").asLong()).distinct())
                    .hasSize(AT_ONCE);
            return places.getFirst().get("room_id").asString();
        }
    }

    private static Map<String, ?> to(V1Person person, String text) {
        return Map.of("people", List.of(person.id()), "text", text);
    }
}
