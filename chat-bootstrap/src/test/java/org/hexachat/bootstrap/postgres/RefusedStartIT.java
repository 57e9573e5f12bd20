package org.hexachat.bootstrap.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hexachat.bootstrap.ChatApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class RefusedStartIT {

    @TempDir
    Path folder;

    @Test
    void a_folder_that_cannot_be_written_is_told_in_a_sentence() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        Run run = start("--chat.data-dir=" + file);
        assertThat(run.said()).contains("The data cannot be written to " + file);
        assertRefused(run);
    }

    @Test
    void a_second_server_is_told_in_a_sentence() throws Exception {
        try (EmbeddedPostgres first = EmbeddedPostgres.startIn(folder)) {
            Run run = start("--chat.data-dir=" + folder);
            assertThat(run.said()).contains("Another server is already using the data in ");
            assertRefused(run);
            assertThat(new Sql(first.address()).ask("SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void a_database_that_cannot_be_reached_is_told_in_a_sentence() throws Exception {
        Run run = start("--chat.database.url=jdbc:postgresql://127.0.0.1:1/chat", "--chat.data-dir=" + folder);
        assertThat(run.said()).contains("The database at jdbc:postgresql://127.0.0.1:1/chat cannot be reached.");
        assertRefused(run);
    }

    @Test
    void two_passwords_of_the_first_administrator_are_told_in_a_sentence() throws Exception {
        Run run = start(
                "--chat.data-dir=" + folder,
                "--chat.admin.username=root",
                "--chat.admin.password=correct-horse-7",
                "--chat.admin.password-file=" + folder.resolve("secret"));
        assertThat(run.said())
                .contains("The first administrator cannot be made: There are both a password and a file with one.")
                .doesNotContain("correct-horse-7");
        assertRefused(run);
    }

    private static void assertRefused(Run run) {
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.said()).contains("APPLICATION FAILED TO START").doesNotContain("Exception", "\tat ");
    }

    private static Run start(String... settings) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ChatApplication.class.getName(),
                "--server.port=0"));
        command.addAll(List.of(settings));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), said);
    }

    private record Run(int exit, String said) {}
}
