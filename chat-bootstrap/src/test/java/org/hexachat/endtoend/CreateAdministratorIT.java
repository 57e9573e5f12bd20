package org.hexachat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexachat.endtoend.v1.V1Person;
import org.hexachat.testkit.postgres.PostgresTest;
import org.hexachat.testkit.postgres.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code java -jar chat.jar create-admin}, beside a server that is stopped or has its data elsewhere. */
@PostgresTest
class CreateAdministratorIT {

    @TempDir
    Path folder;

    @Test
    void makes_an_administrator_while_the_server_is_stopped_and_says_why_not_while_it_runs() throws Exception {
        try (HttpClient http = HttpClient.newHttpClient();
                ServerProcess server = ServerProcess.startIn(folder)) {
            V1Person.registered(server, http, "anna");
            Run early = run(List.of("create-admin", "anna", data()), Map.of(), "");
            assertThat(early.status()).isEqualTo(1);
            assertThat(early.said()).contains("already using the data", "Stop that server first", "POST /api/v1/setup");
            assertThat(early.said().lines()).hasSize(1);

            server.terminate();
            Run promoted = run(List.of("create-admin", "Anna", data()), Map.of(), "");
            assertThat(promoted).isEqualTo(new Run(0, """
                    The account Anna was there; it is an administrator now, with the password that it has.
                    """));
            Run again = run(List.of("create-admin", "anna", data()), Map.of(), "");
            assertThat(again).isEqualTo(new Run(0, "The account anna was an administrator already.\n"));
            Run created = run(List.of("create-admin", "root", data()), Map.of(), V1Person.PASSWORD + "\n");
            assertThat(created).isEqualTo(new Run(0, "The account root was made; it is an administrator.\n"));

            server.start();
            V1Person.loggedIn(server, http, "anna").get("/admin/jobs").require(200);
            V1Person.loggedIn(server, http, "root").get("/admin/jobs").require(200);
        }
    }

    @Test
    void makes_an_administrator_in_a_database_of_others_while_the_server_runs(TestDatabase database) throws Exception {
        Map<String, String> settings = Map.of(
                "CHAT_DATABASE_URL", database.jdbcUrl(),
                "CHAT_DATABASE_USERNAME", database.username(),
                "CHAT_DATABASE_PASSWORD", database.password());
        try (HttpClient http = HttpClient.newHttpClient();
                ServerProcess server = ServerProcess.startIn(folder, settings)) {
            Path secret = Files.writeString(folder.resolve("secret"), V1Person.PASSWORD + "\n");
            Map<String, String> withFile = new HashMap<>(settings);
            withFile.put("CHAT_ADMIN_PASSWORD_FILE", secret.toString());
            Run created = run(List.of("create-admin", "root"), withFile, "");
            assertThat(created).isEqualTo(new Run(0, "The account root was made; it is an administrator.\n"));
            V1Person.loggedIn(server, http, "root").get("/admin/jobs").require(200);

            Run weak = run(List.of("create-admin", "clara"), settings, "short\n");
            assertThat(weak.status()).isEqualTo(1);
            assertThat(weak.said())
                    .startsWith("No administrator was made. password: ")
                    .hasLineCount(1);
            Run none = run(List.of("create-admin", "clara"), settings, "");
            assertThat(none.said()).contains("No password was given");
            withFile.put("CHAT_ADMIN_PASSWORD_FILE", folder.resolve("missing").toString());
            Run missing = run(List.of("create-admin", "clara"), withFile, "");
            assertThat(missing.said()).contains("missing, cannot be read.").hasLineCount(1);
        }
    }

    @Test
    void says_how_it_is_called() throws Exception {
        assertThat(run(List.of("create-admin"), Map.of(), "").status()).isEqualTo(2);
        assertThat(run(List.of("create-admin", "a", "b"), Map.of(), "").said())
                .startsWith("Usage: java -jar chat.jar create-admin");
    }

    private String data() {
        return "--chat.data-dir=" + folder.resolve(ServerProcess.DATA);
    }

    private static Run run(List<String> arguments, Map<String, String> environment, String input)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(ServerProcess.shortLife());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException nobodyReads) {
            // It asked for nothing, and has ended
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), said);
    }

    private record Run(int status, String said) {}
}
