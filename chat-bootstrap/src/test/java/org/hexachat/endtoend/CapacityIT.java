package org.hexachat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is full says so, goes on serving whom it has, and lets people in again when there is room. */
class CapacityIT {

    private static final int FAR_TOO_MANY = 20_000;

    @TempDir
    Path folder;

    @Test
    void as_many_sockets_as_the_heap_carries_are_let_in_and_rest_never_stops() throws Exception {
        try (HttpClient http = HttpClient.newHttpClient();
                ServerProcess server = ServerProcess.startIn(
                        folder,
                        List.of("-Xmx192m"),
                        Map.of("CHAT_WEBSOCKET_MAX_CONNECTIONS_PER_USER", "100000", "CHAT_LIMITS_ENABLED", "false"));
                OpenSockets sockets = new OpenSockets()) {
            Person anna = Person.registered(server, http, "anna");
            anna.createRoom("room1", "secret");
            anna.join("room1", "secret");
            int status = 101;
            while (status == 101 && sockets.count() < FAR_TOO_MANY) {
                status = sockets.open(anna.socket("room1"));
            }
            assertThat(status).isEqualTo(503);
            assertThat(sockets.count()).isBetween(100, FAR_TOO_MANY);
            assertThat(anna.get("/auth/users/me/").status()).isEqualTo(200);
            assertThat(server.isAlive()).isTrue();

            sockets.close();
            await().atMost(Duration.ofSeconds(20)).until(() -> sockets.open(anna.socket("room1")) == 101);
        }
    }

    @Test
    void one_account_cannot_take_all_sockets() throws Exception {
        try (HttpClient http = HttpClient.newHttpClient();
                ServerProcess server = ServerProcess.startIn(
                        folder, List.of("-Xmx256m"), Map.of("CHAT_WEBSOCKET_MAX_CONNECTIONS_PER_USER", "3"));
                OpenSockets sockets = new OpenSockets()) {
            Person anna = Person.registered(server, http, "anna");
            Person boris = Person.registered(server, http, "boris");
            anna.createRoom("room1", "secret");
            anna.join("room1", "secret");
            boris.join("room1", "secret");
            for (int i = 0; i < 3; i++) {
                assertThat(sockets.open(anna.socket("room1"))).isEqualTo(101);
            }
            assertThat(sockets.open(anna.socket("room1"))).isEqualTo(429);
            assertThat(sockets.open(boris.socket("room1"))).isEqualTo(101);
        }
    }
}
