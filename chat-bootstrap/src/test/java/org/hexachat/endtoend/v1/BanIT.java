package org.hexachat.endtoend.v1;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.Map;
import org.hexachat.endtoend.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Somebody who does not behave, against the packaged jar. */
class BanIT {

    @TempDir
    Path folder;

    @Test
    void who_is_banned_is_cut_at_once_and_kept_out_until_the_ban_is_lifted_also_after_a_restart() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            V1Person anna;
            V1Person troll;
            String room;
            try (ServerProcess server = ServerProcess.startIn(folder)) {
                anna = V1Person.registered(server, http, "anna");
                troll = V1Person.registered(server, http, "troll");
                room = anna.opensRoom("kitchen");
                troll.join(room).require(201);
                try (V1Connection annas = V1Connection.open(anna);
                        V1Connection trolls = V1Connection.open(troll)) {
                    long before = annas.subscribe(room).join().get("seq").asLong();
                    trolls.subscribe(room).join();
                    anna.put("/rooms/" + room + "/bans/" + troll.id(), Map.of()).require(204);
                    annas.heardUpTo(room, before + 1);
                    long after = anna.post("/rooms/" + room + "/messages", Map.of("text", "peace"))
                            .require(201)
                            .get("seq")
                            .asLong();
                    annas.heardUpTo(room, after);
                    JsonNode refused = trolls.say(room, "still here?").join();
                    assertThat(refused.path("code").asString()).isEqualTo("room.not_member");
                    assertThat(trolls.view(room).position()).isEqualTo(before);
                    assertThat(trolls.subscribe(room).join().path("code").asString())
                            .isEqualTo("room.not_member");
                }
                assertThat(troll.join(room).json().get("code").asString()).isEqualTo("room.banned");
            }
            try (ServerProcess again = ServerProcess.startIn(folder)) {
                assertThat(troll.at(again).join(room).json().get("code").asString())
                        .isEqualTo("room.banned");
                anna.at(again).delete("/rooms/" + room + "/bans/" + troll.id()).require(204);
                troll.at(again).join(room).require(201);
            }
        }
    }
}
