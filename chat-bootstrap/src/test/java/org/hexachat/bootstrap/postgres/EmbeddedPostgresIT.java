package org.hexachat.bootstrap.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedPostgresIT {

    @TempDir
    Path dataDir;

    private StartedFolder started;

    @BeforeAll
    void startOnce(@TempDir Path empty) {
        started = StartedFolder.in(empty);
    }

    @BeforeEach
    void copy() throws IOException {
        started.copyTo(dataDir);
    }

    @Test
    void a_restart_keeps_the_data() {
        try (EmbeddedPostgres postgres = start()) {
            new Sql(postgres.address()).execute("CREATE TABLE kept AS SELECT 'word' AS word");
        }
        assertThat(running()).isEmpty();
        try (EmbeddedPostgres postgres = start()) {
            assertThat(new Sql(postgres.address()).ask("SELECT word FROM kept")).isEqualTo("word");
        }
    }

    @Test
    void a_killed_postgres_loses_nothing() throws IOException {
        EmbeddedPostgres killed = start();
        new Sql(killed.address()).execute("CREATE TABLE kept AS SELECT 'word' AS word");
        ProcessHandle postmaster = postmaster();
        postmaster.destroyForcibly();
        postmaster.onExit().join();
        killed.close();
        assertThat(running()).isEmpty();
        try (EmbeddedPostgres postgres = start()) {
            assertThat(new Sql(postgres.address()).ask("SELECT word FROM kept")).isEqualTo("word");
        }
    }

    @Test
    void the_postgres_of_a_killed_server_is_stopped_and_nothing_is_lost() throws Exception {
        Process server = ServerThatIsKilled.startIn(dataDir);
        server.destroyForcibly().waitFor();
        ProcessHandle orphan = postmaster();
        assertThat(orphan.isAlive()).isTrue();
        try (EmbeddedPostgres postgres = start()) {
            assertThat(orphan.onExit().get(1, TimeUnit.MINUTES).isAlive()).isFalse();
            assertThat(new Sql(postgres.address()).ask("SELECT word FROM kept")).isEqualTo("committed");
        }
    }

    @Test
    void a_process_that_got_the_number_of_the_dead_postgres_is_left_alone() throws IOException {
        Files.writeString(
                dataDir.resolve("postgresql/18/postmaster.pid"),
                ProcessHandle.current().parent().orElseThrow().pid() + "\n");
        try (EmbeddedPostgres postgres = start()) {
            assertThat(new Sql(postgres.address()).ask("SELECT 1")).isEqualTo("1");
        }
    }

    /** As in a container whose first process buries nobody. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void a_process_that_ended_and_was_never_buried_is_not_taken_for_postgres() throws IOException {
        Process parent = new ProcessBuilder("sh", "-c", "sleep 0 & exec sleep 600").start();
        try {
            await().until(() ->
                    parent.children().anyMatch(it -> it.info().command().isEmpty()));
            long unburied = parent.children().findFirst().orElseThrow().pid();
            Files.writeString(dataDir.resolve("postgresql/18/postmaster.pid"), unburied + "\n");
            try (EmbeddedPostgres postgres = start()) {
                assertThat(new Sql(postgres.address()).ask("SELECT 1")).isEqualTo("1");
            }
        } finally {
            parent.destroyForcibly();
        }
    }

    @Test
    void a_first_start_that_was_cut_short_is_begun_again() throws IOException {
        Path cluster = dataDir.resolve("postgresql/18");
        Files.move(cluster, cluster.resolveSibling("18.new"));
        try (EmbeddedPostgres postgres = start()) {
            assertThat(new Sql(postgres.address()).ask("SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void a_second_server_on_the_folder_is_refused() {
        try (EmbeddedPostgres postgres = start()) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(DatabaseFailure.class)
                    .hasMessage("Another server is already using the data in %s.", dataDir.resolve("postgresql"));
            assertThat(new Sql(postgres.address()).ask("SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void two_servers_on_two_folders_do_not_meet(@TempDir Path other) throws IOException {
        started.copyTo(other);
        try (EmbeddedPostgres one = start();
                EmbeddedPostgres two = EmbeddedPostgres.startIn(other)) {
            new Sql(one.address()).execute("CREATE TABLE of_one ()");
            assertThat(new Sql(two.address()).ask("SELECT count(*) FROM pg_class WHERE relname = 'of_one'"))
                    .isEqualTo("0");
        }
    }

    @Test
    void data_that_another_major_version_wrote_are_refused() throws IOException {
        Files.writeString(dataDir.resolve("postgresql/18/PG_VERSION"), "17\n");
        assertRefusesVersion("17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "19"})
    void a_folder_of_another_major_version_is_refused(String version) throws IOException {
        Path cluster = dataDir.resolve("postgresql/18");
        Files.writeString(cluster.resolve("PG_VERSION"), version + "\n");
        Files.move(cluster, cluster.resolveSibling(version));
        assertRefusesVersion(version);
    }

    private void assertRefusesVersion(String version) {
        assertThatThrownBy(this::start)
                .isInstanceOf(DatabaseFailure.class)
                .hasMessage(
                        "The data in %s were written by PostgreSQL %s, and this server runs PostgreSQL 18.",
                        dataDir.resolve("postgresql"), version);
    }

    @Test
    void a_folder_that_cannot_be_written_is_refused() throws IOException {
        Path file = Files.createFile(dataDir.resolve("file"));
        assertThatThrownBy(() -> EmbeddedPostgres.startIn(file.resolve("data")))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageStartingWith("The data cannot be written to " + file);
    }

    @Test
    void data_without_their_password_are_refused() throws IOException {
        Files.delete(dataDir.resolve("postgresql/password"));
        assertThatThrownBy(this::start)
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageMatching("The password of the data in .* is missing\\.");
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.startIn(dataDir);
    }

    private ProcessHandle postmaster() throws IOException {
        String number = Files.readAllLines(dataDir.resolve("postgresql/18/postmaster.pid"))
                .getFirst()
                .strip();
        return ProcessHandle.of(Long.parseLong(number)).orElseThrow();
    }

    private List<ProcessHandle> running() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").startsWith(dataDir.toString()))
                .toList();
    }
}
