package org.hexachat.testkit.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.postgresql.ds.PGSimpleDataSource;

@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProcessPostgresIT {

    private ProcessPostgres server;

    @BeforeAll
    void start() {
        server = ProcessPostgres.start(false);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void it_is_of_the_same_major_version_as_the_container() throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            assertThat(ask(database, "SHOW server_version")).startsWith(ContainerPostgres.IMAGE.getVersionPart() + ".");
            assertThat(PostgresServers.MAJOR_VERSION).isEqualTo(ContainerPostgres.IMAGE.getVersionPart());
        }
    }

    @Test
    void two_databases_do_not_see_each_other() throws SQLException {
        try (TestDatabase one = server.newDatabase();
                TestDatabase two = server.newDatabase()) {
            ask(one, "CREATE TABLE of_one AS SELECT 1; SELECT 1");
            assertThat(ask(two, "SELECT to_regclass('of_one')")).isNull();
        }
    }

    @Test
    void a_closed_database_is_gone_even_with_a_connection_open() throws SQLException {
        TestDatabase database = server.newDatabase();
        try (Connection open = database.dataSource().getConnection()) {
            database.close();
            assertThat(open.isValid(1)).isFalse();
        }
        assertThatThrownBy(() -> ask(database, "SELECT 1")).hasMessageContaining("does not exist");
    }

    @Test
    void a_paused_server_answers_nothing_until_it_is_resumed() throws SQLException {
        try (TestDatabase database = server.newDatabase();
                Connection connection = impatient(database)) {
            database.pause();
            assertThatThrownBy(() -> ask(connection, "SELECT 1")).isInstanceOf(SQLException.class);
            database.resume();
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void it_does_not_wait_for_the_disk_unless_told_so() throws SQLException {
        try (TestDatabase database = server.newDatabase()) {
            assertThat(ask(database, "SHOW fsync")).isEqualTo("off");
        }
    }

    @Test
    void a_durable_one_waits_for_the_disk() throws SQLException {
        try (ProcessPostgres durable = ProcessPostgres.start(true);
                TestDatabase database = durable.newDatabase()) {
            assertThat(ask(database, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(database, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(database, "SHOW full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void closing_leaves_no_process_behind() {
        ProcessPostgres closed = ProcessPostgres.start(false);
        closed.close();
        assertThat(closed.postmaster().onExit().join().isAlive()).isFalse();
        assertThat(closed.watchdog().shell().orElseThrow().onExit().join().isAlive())
                .isFalse();
    }

    @Test
    void a_killed_run_leaves_no_process_behind() throws Exception {
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RunThatIsKilled.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        ProcessHandle postmaster = RunThatIsKilled.postmasterOf(run);
        assertThat(postmaster.isAlive()).isTrue();
        run.destroyForcibly().waitFor();
        assertThat(postmaster.onExit().get(30, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    private static Connection impatient(TestDatabase database) throws SQLException {
        PGSimpleDataSource source = (PGSimpleDataSource) database.dataSource();
        source.setSocketTimeout(1);
        return source.getConnection();
    }

    private static String ask(TestDatabase database, String question) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            return ask(connection, question);
        }
    }

    private static String ask(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(question);
            while (statement.getResultSet() == null) {
                statement.getMoreResults();
            }
            ResultSet answer = statement.getResultSet();
            answer.next();
            return answer.getString(1);
        }
    }
}
