package org.hexachat.bootstrap.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.StaticApplicationContext;

/** What becomes of a PostgreSQL that ends while its server lives. */
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostmasterWatchIT {

    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final int LONGEST_RESTART_MILLIS = 1_500;

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
    void a_killed_postmaster_is_followed_by_another_on_the_same_port_and_nothing_is_lost() {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.startIn(dataDir)) {
            Sql sql = new Sql(postgres.address());
            sql.execute("CREATE TABLE kept AS SELECT 'word' AS word");
            ProcessHandle first = postmaster();
            first.destroyForcibly();
            awaitAnotherThan(first);
            assertThat(sql.ask("SELECT word FROM kept")).isEqualTo("word");
        }
        assertThat(running()).isEmpty();
    }

    @Test
    void one_that_is_killed_again_and_again_comes_back_each_time() {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.startIn(dataDir)) {
            for (int time = 0; time < 3; time++) {
                ProcessHandle before = postmaster();
                before.destroyForcibly();
                awaitAnotherThan(before);
                assertThat(new Sql(postgres.address()).ask("SELECT 1")).isEqualTo("1");
            }
        }
    }

    @Test
    void one_that_was_stopped_by_hand_is_started_again() {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.startIn(dataDir)) {
            ProcessHandle first = postmaster();
            Signals.interrupt(first);
            awaitAnotherThan(first);
            assertThat(new Sql(postgres.address()).ask("SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void a_backend_that_outlives_its_postmaster_delays_the_next_one_and_does_not_prevent_it() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.startIn(dataDir);
                Connection held = connection(postgres.address())) {
            ProcessHandle first = postmaster();
            ProcessHandle backend = ProcessHandle.of(numberOf(held)).orElseThrow();
            Signals.freeze(backend);
            try {
                first.destroyForcibly();
                first.onExit().join();
            } finally {
                Signals.thaw(backend);
            }
            awaitAnotherThan(first);
            assertThat(new Sql(postgres.address()).ask("SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void one_that_cannot_start_is_tried_until_it_can() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.startIn(dataDir)) {
            Path needed = dataDir.resolve("postgresql/18/global/pg_control");
            Path hidden = Files.move(needed, dataDir.resolve("pg_control"));
            ProcessHandle first = postmaster();
            first.destroyForcibly();
            await().atMost(LIMIT).until(() -> failedStarts() >= 2);
            Files.move(hidden, needed);
            awaitAnotherThan(first);
            assertThat(new Sql(postgres.address()).ask("SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void one_that_ends_after_the_server_began_to_stop_stays_down() {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.startIn(dataDir);
                StaticApplicationContext server = new StaticApplicationContext()) {
            postgres.onApplicationEvent(new ContextClosedEvent(server));
            await().atMost(LIMIT).until(PostmasterWatchIT::nobodyWatches);
            ProcessHandle last = postmaster();
            last.destroyForcibly();
            last.onExit().join();
        }
        await().atMost(LIMIT).until(() -> running().isEmpty());
    }

    /** A race: the stop falls before, into and after the restart. */
    @RepeatedTest(8)
    void a_stop_in_the_middle_of_a_restart_leaves_nothing_behind() throws Exception {
        long seed = System.nanoTime();
        System.out.println("PostmasterWatchIT seed " + seed);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.startIn(dataDir)) {
            new Sql(postgres.address()).execute("CREATE TABLE kept AS SELECT 'word' AS word");
            postmaster().destroyForcibly();
            Thread.sleep(new Random(seed).nextInt(LONGEST_RESTART_MILLIS));
        }
        await().atMost(LIMIT).until(() -> running().isEmpty());
        try (EmbeddedPostgres postgres = EmbeddedPostgres.startIn(dataDir)) {
            assertThat(new Sql(postgres.address()).ask("SELECT word FROM kept")).isEqualTo("word");
        }
    }

    private void awaitAnotherThan(ProcessHandle former) {
        Postmaster postmaster = new Postmaster(new PostgresFolder(dataDir.resolve("postgresql")));
        await().atMost(LIMIT)
                .until(() ->
                        postmaster.running().filter(now -> !now.equals(former)).isPresent() && isReady());
    }

    /** What the postmaster writes below its number once it lets people in. */
    private boolean isReady() throws IOException {
        List<String> lines = Files.readAllLines(dataDir.resolve("postgresql/18/postmaster.pid"));
        return lines.size() > 7 && lines.get(7).strip().equals("ready");
    }

    private ProcessHandle postmaster() {
        return new Postmaster(new PostgresFolder(dataDir.resolve("postgresql")))
                .running()
                .orElseThrow();
    }

    private long failedStarts() throws IOException {
        try (var lines = Files.lines(dataDir.resolve("postgresql/start.log"))) {
            return lines.filter(line -> line.contains("pg_control")).count();
        }
    }

    private static Connection connection(DatabaseAddress address) throws Exception {
        return DriverManager.getConnection(address.url(), address.username(), address.password());
    }

    private static long numberOf(Connection connection) throws Exception {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("SELECT pg_backend_pid()")) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private static boolean nobodyWatches() {
        return Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("postgres-watch"));
    }

    private List<ProcessHandle> running() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").startsWith(dataDir.toString()))
                .toList();
    }
}
