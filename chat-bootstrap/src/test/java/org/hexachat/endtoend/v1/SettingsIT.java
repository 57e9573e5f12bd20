package org.hexachat.endtoend.v1;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import org.hexachat.endtoend.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What an administrator says goes before the configuration, and lasts, against the packaged jar. */
class SettingsIT {
    @TempDir
    static Path folder;

    @Test
    void what_was_changed_holds_at_once_and_over_the_configuration_of_the_next_start() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            try (ServerProcess server = ServerProcess.startIn(
                    folder, Map.of("CHAT_ADMIN_USERNAME", "root", "CHAT_ADMIN_PASSWORD", V1Person.PASSWORD))) {
                V1Person root = V1Person.loggedIn(server, http, "root");
                V1Person anna = V1Person.registered(server, http, "anna");
                anna.opensRoom("kitchen");
                JsonNode closed = root.patch("/admin/settings", Map.of("registration", "closed"))
                        .require(200);
                assertThat(closed.at("/registration/changed").asBoolean()).isTrue();
                refused(register(server, http, "boris"), "registration.closed");
                refused(anna.get("/admin/settings"), "administrator.required");
            }
            try (ServerProcess server = ServerProcess.startIn(
                    folder, Map.of("CHAT_ACCOUNTS_REGISTRATION", "open", "CHAT_ROOMS_CREATION", "administrators"))) {
                V1Person root = V1Person.loggedIn(server, http, "root");
                V1Person anna = V1Person.loggedIn(server, http, "anna");
                refused(register(server, http, "boris"), "registration.closed");
                refused(anna.post("/rooms", Map.of("name", "garden")), "room.creation_restricted");
                root.post("/rooms", Map.of("name", "hall")).require(201);

                root.patch("/admin/settings", Collections.singletonMap("registration", null))
                        .require(200);
                root.patch("/admin/settings", Map.of("room_creation", "everybody"))
                        .require(200);
                register(server, http, "boris").require(201);
                anna.opensRoom("garden");

                JsonNode lines =
                        root.get("/admin/audit?action=settings.changed").require(200);
                assertThat(lines.findValuesAsString("detail"))
                        .containsExactly(
                                "room_creation=everybody", "registration=open (configured)", "registration=closed");
            }
        }
    }

    private static V1Person.Answer register(ServerProcess server, HttpClient http, String name) {
        return V1Person.unknown(server, http).post("/users", Map.of("username", name, "password", V1Person.PASSWORD));
    }

    private static void refused(V1Person.Answer answer, String code) {
        assertThat(answer.require(403).get("code").asString()).isEqualTo(code);
    }
}
