package org.hexachat.bootstrap.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
class EmbeddedPostgresIT {

    @TempDir
    Path dataDir;

    @ParameterizedTest
    @CsvSource({
        "fsync,on",
        "full_page_writes,on",
        "synchronous_commit,on",
        "data_checksums,on",
        "server_encoding,UTF8",
        "listen_addresses,127.0.0.1",
        "unix_socket_directories,''",
        "password_encryption,scram-sha-256",
        "log_min_error_statement,panic"
    })
    void it_keeps_what_was_committed_and_stays_among_itself(String setting, String value) {
        try (EmbeddedPostgres postgres = start()) {
            assertThat(new Sql(postgres.address()).ask("SHOW " + setting)).isEqualTo(value);
        }
    }

    @Test
    void the_collation_does_not_depend_on_the_system() {
        try (EmbeddedPostgres postgres = start()) {
            assertThat(new Sql(postgres.address())
                            .ask("SELECT datlocprovider || ' ' || datlocale FROM pg_database"
                                    + " WHERE datname = current_database()"))
                    .isEqualTo("b C.UTF-8");
        }
    }

    @Test
    void the_chat_is_no_superuser() {
        try (EmbeddedPostgres postgres = start()) {
            assertThat(new Sql(postgres.address()).ask("SHOW is_superuser")).isEqualTo("off");
        }
    }

    @Test
    void nobody_gets_in_without_the_password() {
        try (EmbeddedPostgres postgres = start()) {
            for (String user : List.of("postgres", "hexachat")) {
                assertThatThrownBy(() -> DriverManager.getConnection(
                                postgres.address().url(), user, "guess"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password authentication failed");
            }
        }
    }

    @Test
    void nobody_else_on_the_machine_can_look_into_the_folder() throws IOException {
        start().close();
        Path root = dataDir.resolve("postgresql");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void it_listens_on_the_loopback_address_only() throws IOException {
        try (EmbeddedPostgres postgres = start()) {
            int port = Integer.parseInt(postgres.address().url().replaceAll(".*:(\\d+)/.*", "$1"));
            for (InetAddress address : outerAddresses()) {
                try (Socket socket = new Socket()) {
                    assertThatThrownBy(() -> socket.connect(new InetSocketAddress(address, port), 1000))
                            .isInstanceOf(IOException.class);
                }
            }
        }
    }

    private static List<InetAddress> outerAddresses() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(Inet4Address.class::isInstance)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
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
        postmaster().destroyForcibly();
        postmaster().onExit().join();
        assertThatThrownBy(killed::close).isInstanceOf(DatabaseFailure.class);
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
        start().close();
        Files.writeString(
                dataDir.resolve("postgresql/18/postmaster.pid"),
                ProcessHandle.current().parent().orElseThrow().pid() + "\n");
        try (EmbeddedPostgres postgres = start()) {
            assertThat(new Sql(postgres.address()).ask("SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void a_start_that_was_cut_short_is_begun_again() throws IOException {
        Files.createDirectories(dataDir.resolve("postgresql/18.new/base"));
        Files.writeString(dataDir.resolve("postgresql/18.new/PG_VERSION"), "18\n");
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
    void two_servers_on_two_folders_do_not_meet(@TempDir Path other) {
        try (EmbeddedPostgres one = start();
                EmbeddedPostgres two = EmbeddedPostgres.startIn(other)) {
            assertThat(new Sql(one.address()).ask("SHOW data_directory"))
                    .isNotEqualTo(new Sql(two.address()).ask("SHOW data_directory"));
        }
    }

    @ParameterizedTest
    @CsvSource({"17,17", "18,17", "19,19"})
    void the_data_of_another_major_version_are_refused(String folder, String version) throws IOException {
        Path cluster = Files.createDirectories(dataDir.resolve("postgresql").resolve(folder));
        Files.writeString(cluster.resolve("PG_VERSION"), version + "\n");
        assertThatThrownBy(this::start)
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageMatching("The data in .* were written by PostgreSQL " + version
                        + ", and this server runs PostgreSQL 18\\.");
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
        start().close();
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
                .filter(process ->
                        process.info().command().orElse("").startsWith(dataDir.toString()))
                .toList();
    }
}
