package org.hexachat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hexachat.endtoend.v1.V1Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The administrator that the environment names. */
class AdministratorIT {

    @TempDir
    Path folder;

    @Test
    void is_made_with_a_room_and_a_password_that_stands_in_a_file() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), Person.PASSWORD + System.lineSeparator());
        Map<String, String> environment = Map.of(
                "CHAT_ADMIN_USERNAME", "root",
                "CHAT_ADMIN_PASSWORD_FILE", secret.toString(),
                "CHAT_ADMIN_ROOM", "lobby");
        try (HttpClient http = HttpClient.newHttpClient();
                ServerProcess server = ServerProcess.startIn(folder, environment)) {
            V1Person root = V1Person.loggedIn(server, http, "root");
            assertThat(root.get("/account/rooms")
                            .require(200)
                            .at("/items/0/room/name")
                            .asString())
                    .isEqualTo("lobby");
            assertThat(server.log()).contains("CREATED").doesNotContain(Person.PASSWORD, "/#/setup/");
        }
    }

    @Test
    void is_made_once_and_sees_everyone() {
        Map<String, String> environment = Map.of("CHAT_ADMIN_USERNAME", "root", "CHAT_ADMIN_PASSWORD", Person.PASSWORD);
        try (HttpClient http = HttpClient.newHttpClient();
                ServerProcess server = ServerProcess.startIn(folder, List.of("-Xmx256m"), environment)) {
            Person.registered(server, http, "anna");
            server.terminate();
            server.start();
            Person root = Person.loggedIn(server, http, "root");
            assertThat(root.get("/auth/users/").json().findValuesAsString("username"))
                    .containsExactly("root", "anna");
            assertThat(server.log()).contains("CREATED", "ALREADY_THERE").doesNotContain(Person.PASSWORD);
        }
    }
}
