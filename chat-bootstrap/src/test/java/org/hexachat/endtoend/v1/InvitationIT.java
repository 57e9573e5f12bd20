package org.hexachat.endtoend.v1;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hexachat.endtoend.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A room that opens to the invited alone, against the packaged jar. */
class InvitationIT {
    private static final int CROWD = 20;
    private static final int SEATS = 5;

    @TempDir
    Path folder;

    @Test
    void of_a_crowd_with_one_link_as_many_get_in_as_it_has_uses_and_it_is_so_after_a_restart() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            V1Person anna;
            List<V1Person> crowd = new ArrayList<>();
            String room;
            String join;
            try (ServerProcess server = ServerProcess.startIn(folder)) {
                anna = V1Person.registered(server, http, "anna");
                room = anna.post("/rooms", Map.of("name", "attic", "access", "invitation"))
                        .require(201)
                        .get("id")
                        .asString();
                JsonNode made = anna.post("/rooms/" + room + "/invitations", Map.of("max_uses", SEATS))
                        .require(201);
                join = made.get("url").asString().substring("/api/v1".length()) + "/join";
                for (int i = 0; i < CROWD; i++) {
                    crowd.add(V1Person.registered(server, http, "guest" + i));
                }
                assertThat(crowd.getFirst().join(room).json().get("code").asString())
                        .isEqualTo("room.invitation_required");
                List<Integer> answers = atOnce(crowd, join);
                assertThat(answers.stream().filter(status -> status == 201)).hasSize(SEATS);
                assertThat(answers.stream().filter(status -> status == 404)).hasSize(CROWD - SEATS);
                JsonNode left = anna.get("/rooms/" + room + "/invitations").require(200);
                assertThat(left.at("/items/0/uses").asInt()).isEqualTo(SEATS);
                JsonNode members = anna.get("/rooms/" + room + "/members").require(200);
                assertThat(members.get("items").size()).isEqualTo(SEATS);
            }
            try (ServerProcess again = ServerProcess.startIn(folder)) {
                V1Person late = V1Person.registered(again, http, "late");
                assertThat(late.post(join, Map.of()).json().get("code").asString())
                        .isEqualTo("invitation.invalid");
                assertThat(late.join(room).json().get("code").asString()).isEqualTo("room.invitation_required");
            }
        }
    }

    private static List<Integer> atOnce(List<V1Person> crowd, String join) {
        try (ExecutorService pool = Executors.newFixedThreadPool(CROWD)) {
            return crowd.stream()
                    .map(guest -> CompletableFuture.supplyAsync(
                            () -> guest.post(join, Map.of()).status(), pool))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }
}
