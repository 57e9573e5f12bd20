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

/** An owner who gets help, a member who has to be quiet for a while, and who can read of it, against the packaged jar. */
class KeepingOrderIT {

    @TempDir
    Path folder;

    @Test
    void a_room_is_kept_in_order_and_handed_on_and_all_of_it_can_be_read_also_after_a_restart() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            V1Person olga;
            V1Person boris;
            V1Person troll;
            String room;
            try (ServerProcess server = ServerProcess.startIn(folder)) {
                olga = V1Person.registered(server, http, "olga");
                boris = V1Person.registered(server, http, "boris");
                troll = V1Person.registered(server, http, "troll");
                room = olga.opensRoom("kitchen");
                boris.join(room).require(201);
                troll.join(room).require(201);
                olga.put("/rooms/" + room + "/members/" + boris.id() + "/role", Map.of("role", "moderator"))
                        .require(204);
                try (V1Connection trolls = V1Connection.open(troll);
                        V1Connection olgas = V1Connection.open(olga)) {
                    long before = olgas.subscribe(room).join().get("seq").asLong();
                    String spam =
                            trolls.say(room, "buy now").join().get("message_id").asString();
                    boris.delete("/rooms/" + room + "/messages/" + spam + "?reason=spam")
                            .require(200);
                    boris.put("/rooms/" + room + "/mutes/" + troll.id() + "?reason=spam", Map.of("for_s", 3600))
                            .require(204);
                    assertThat(codeOf(trolls.say(room, "really, buy").join())).isEqualTo("room.muted");
                    olgas.heardUpTo(room, before + 3);
                    assertThat(boris.delete("/rooms/" + room + "/members/" + olga.id())
                                    .status())
                            .isEqualTo(409);
                    boris.put("/rooms/" + room + "/slow_mode", Map.of("seconds", 3600))
                            .require(200);
                }
                olga.put("/rooms/" + room + "/members/" + boris.id() + "/role", Map.of("role", "owner"))
                        .require(204);
            }
            try (ServerProcess again = ServerProcess.startIn(folder)) {
                troll.at(again).leave(room).require(204);
                troll.at(again).join(room).require(201);
                assertThat(codeOf(say(troll.at(again), room))).isEqualTo("room.muted");
                boris.at(again)
                        .delete("/rooms/" + room + "/mutes/" + troll.id())
                        .require(204);
                assertThat(codeOf(say(troll.at(again), room))).isEqualTo("room.slow_mode");
                boris.at(again)
                        .put("/rooms/" + room + "/slow_mode", Map.of("seconds", 0))
                        .require(200);
                assertThat(say(troll.at(again), room).has("seq")).isTrue();
                assertThat(boris.at(again)
                                .get("/rooms/" + room)
                                .json()
                                .get("owner_id")
                                .asString())
                        .isEqualTo(boris.id());
                assertThat(audit(olga.at(again), room))
                        .containsExactly(
                                "boris room.slow_mode_changed - 0",
                                "boris member.unmuted troll -",
                                "olga member.role_changed boris owner",
                                "boris room.slow_mode_changed - 3600",
                                "boris member.muted troll spam",
                                "boris message.deleted troll spam",
                                "olga member.role_changed boris moderator");
                assertThat(troll.at(again).get("/rooms/" + room + "/audit").status())
                        .isEqualTo(403);
                assertThat(boris.at(again)
                                .get("/rooms/" + room + "/audit/export")
                                .body()
                                .lines())
                        .hasSize(7);
            }
        }
    }

    private static JsonNode say(V1Person person, String room) {
        return person.post("/rooms/" + room + "/messages", Map.of("text", "hello"))
                .json();
    }

    private static String codeOf(JsonNode answer) {
        return answer.path("code").asString();
    }

    /** Who did what to whom, and why, or what it came to. */
    private static List<String> audit(V1Person reader, String room) {
        JsonNode items = reader.get("/rooms/" + room + "/audit").require(200).get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> String.join(
                        " ",
                        item.at("/actor/name").asString(),
                        item.get("action").asString(),
                        item.at("/member/name").asString("-"),
                        item.get("reason").isNull()
                                ? detail(item)
                                : item.get("reason").asString()))
                .toList();
    }

    private static String detail(JsonNode item) {
        return item.get("detail").isNull() ? "-" : item.get("detail").asString();
    }
}
