package org.hexachat.endtoend.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.hexachat.endtoend.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people who see each other, against the packaged jar. */
class CompanyIT {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @TempDir
    Path folder;

    @Test
    void one_types_and_the_other_sees_it_and_who_leaves_the_room_sees_nothing_more() {
        try (HttpClient http = HttpClient.newHttpClient();
                ServerProcess server = ServerProcess.startIn(folder)) {
            V1Person anna = V1Person.registered(server, http, "anna");
            V1Person boris = V1Person.registered(server, http, "boris");
            String room = anna.opensRoom("kitchen");
            boris.join(room).require(201);
            try (V1Connection annas = V1Connection.open(anna);
                    V1Connection phone = V1Connection.open(boris);
                    V1Connection desk = V1Connection.open(boris)) {
                annas.subscribe(room).join();
                phone.subscribe(room).join();
                desk.subscribe(room).join();
                annas.types(room);
                await().until(() -> desk.heardTyping(room, "anna") == 1);
                await().until(() -> phone.heardTyping(room, "anna") == 1);
                phone.types(room);
                desk.types(room);
                await().until(() -> annas.heardTyping(room, "boris") == 1);

                annas.watch(room).join();
                phone.watch(room).join();
                await().until(() -> annas.seen(room).equals(Map.of("anna", "online", "boris", "online")));
                phone.turns("away");
                desk.turns("away");
                await().until(() -> annas.seen(room).get("boris").equals("away"));
                desk.turns("online");
                await().until(() -> annas.seen(room).get("boris").equals("online"));
                annas.turns("away");
                await().until(() -> phone.seen(room).get("anna").equals("away"));

                boris.leave(room).require(204);
                await().until(() -> !phone.follows(room) && !desk.follows(room));
                await().until(() -> annas.seen(room).get("boris").equals("offline"));
                annas.turns("online");
                annas.types(room);
                await().until(() -> annas.seen(room).get("anna").equals("online"));
                assertThat(phone.seen(room)).isEmpty();
                assertThat(phone.heardTyping(room, "anna")).isEqualTo(1);
                assertThat(annas.heardTyping(room, "boris")).isEqualTo(1);
                assertThat(phone.watch(room).join().path("code").asString()).isEqualTo("room.not_member");
            }
        }
    }

    @Test
    void two_connections_are_one_person_who_is_gone_when_both_are() {
        try (HttpClient http = HttpClient.newHttpClient();
                ServerProcess server = ServerProcess.startIn(folder)) {
            V1Person anna = V1Person.registered(server, http, "anna");
            V1Person boris = V1Person.registered(server, http, "boris");
            String room = anna.opensRoom("kitchen");
            boris.join(room).require(201);
            try (V1Connection annas = V1Connection.open(anna)) {
                annas.subscribe(room).join();
                annas.watch(room).join();
                try (V1Connection phone = V1Connection.open(boris)) {
                    phone.subscribe(room).join();
                    try (V1Connection desk = V1Connection.open(boris)) {
                        desk.subscribe(room).join();
                        await().until(() -> "online".equals(annas.seen(room).get("boris")));
                    }
                    phone.turns("away");
                    await().until(() -> annas.seen(room).get("boris").equals("away"));
                }
                await().atMost(PATIENCE)
                        .until(() -> annas.seen(room).get("boris").equals("offline"));
                assertThat(annas.presenceFramesOf(room)).isLessThanOrEqualTo(4);
            }
        }
    }
}
