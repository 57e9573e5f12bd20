package org.hexachat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The administrator that the environment names. */
class AdministratorIT {

    @TempDir
    Path folder;

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
