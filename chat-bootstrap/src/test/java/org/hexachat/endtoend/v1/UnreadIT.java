package org.hexachat.endtoend.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.hexachat.endtoend.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What somebody with two devices has read, from the first message to a restart of the server. */
class UnreadIT {

    @TempDir
    Path folder;

    @Test
    void what_is_unread_is_right_on_every_device_and_after_a_restart() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            V1Person anna;
            String kitchen;
            try (ServerProcess server = ServerProcess.startIn(folder)) {
                anna = V1Person.registered(server, http, "anna");
                V1Person boris = V1Person.registered(server, http, "boris");
                kitchen = boris.opensRoom("kitchen");
                String garden = boris.opensRoom("garden");
                say(boris, kitchen, "before anna came");
                anna.join(kitchen).require(201);
                anna.join(garden).require(201);
                assertThat(roomsOf(anna)).containsExactlyInAnyOrder("kitchen 0", "garden 0");

                say(boris, garden, "roses");
                long first = say(boris, kitchen, "one");
                JsonNode second = boris.post("/rooms/" + kitchen + "/messages", Map.of("text", "two"))
                        .require(201);
                say(anna, kitchen, "my own");
                assertThat(roomsOf(anna)).containsExactly("kitchen 2", "garden 1");

                try (V1Connection phone = V1Connection.open(anna);
                        V1Connection desk = V1Connection.open(anna)) {
                    desk.hello();
                    JsonNode state = phone.ask(Map.of("type", "read", "room", kitchen, "seq", first))
                            .join();
                    assertThat(state.path("type").asString()).isEqualTo("read_state");
                    assertThat(state.path("read_seq").asLong()).isEqualTo(first);
                    await().untilAsserted(
                                    () -> assertThat(desk.readUpTo(kitchen)).isEqualTo(first));
                    assertThat(roomsOf(anna)).containsExactly("kitchen 1", "garden 1");
                    boris.delete("/rooms/" + kitchen + "/messages/"
                                    + second.get("message_id").asString())
                            .require(200);
                    assertThat(roomsOf(anna)).containsExactly("kitchen 0", "garden 1");
                    anna.put("/rooms/" + garden + "/members/me/read", Map.of("seq", 1_000_000))
                            .require(200);
                    assertThat(roomsOf(anna)).containsExactly("kitchen 0", "garden 0");
                    JsonNode asked = boris.post("/rooms/" + garden + "/messages", Map.of("text", "@anna, tulips?"))
                            .require(201);
                    assertThat(mentionsOf(anna)).containsExactly("garden 1", "kitchen 0");
                    boris.patch(
                                    "/rooms/" + garden + "/messages/"
                                            + asked.get("message_id").asString(),
                                    Map.of("text", "tulips"))
                            .require(200);
                    assertThat(mentionsOf(anna)).containsExactly("garden 0", "kitchen 0");
                    assertThat(roomsOf(anna)).containsExactly("garden 1", "kitchen 0");
                }
                anna.put("/rooms/" + kitchen + "/members/me/notifications", Map.of("level", "mentions"))
                        .require(200);
            }
            try (ServerProcess again = ServerProcess.startIn(folder)) {
                V1Person back = anna.at(again);
                assertThat(roomsOf(back)).containsExactly("garden 1", "kitchen 0");
                assertThat(back.get("/account/rooms")
                                .require(200)
                                .at("/items/1/notifications")
                                .asString())
                        .isEqualTo("mentions");
                back.leave(kitchen).require(204);
                assertThat(roomsOf(back)).containsExactly("garden 1");
                back.join(kitchen).require(201);
                assertThat(roomsOf(back)).containsExactly("garden 1", "kitchen 0");
            }
        }
    }

    private static long say(V1Person author, String room, String text) {
        return author.post("/rooms/" + room + "/messages", Map.of("text", text))
                .require(201)
                .get("seq")
                .asLong();
    }

    /** The rooms in their order, each with the number of what is unread. */
    private static List<String> roomsOf(V1Person person) {
        return roomsOf(person, "unread");
    }

    private static List<String> mentionsOf(V1Person person) {
        return roomsOf(person, "mentions");
    }

    private static List<String> roomsOf(V1Person person, String count) {
        return StreamSupport.stream(
                        person.get("/account/rooms").require(200).get("items").spliterator(), false)
                .map(item ->
                        item.at("/room/name").asString() + " " + item.get(count).asInt())
                .toList();
    }
}
