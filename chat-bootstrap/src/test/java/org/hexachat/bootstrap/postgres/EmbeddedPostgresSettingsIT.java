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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedPostgresSettingsIT {

    private Path dataDir;
    private EmbeddedPostgres postgres;

    @BeforeAll
    void start(@TempDir Path empty) {
        dataDir = empty;
        postgres = EmbeddedPostgres.startIn(empty);
    }

    @AfterAll
    void stop() {
        postgres.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync,on",
        "full_page_writes,on",
        "synchronous_commit,on",
        "data_checksums,on",
        "server_encoding,UTF8",
        "listen_addresses,127.0.0.1",
        "password_encryption,scram-sha-256",
        "log_min_error_statement,panic",
        "is_superuser,off"
    })
    void it_is_durable_private_and_discreet(String setting, String value) {
        assertThat(sql().ask("SHOW " + setting)).isEqualTo(value);
    }

    @Test
    void the_collation_does_not_depend_on_the_system() {
        assertThat(sql().ask("SELECT concat(datlocprovider, ' ', datlocale) FROM pg_database"
                        + " WHERE datname = current_database()"))
                .isEqualTo("b C.UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "hexachat"})
    void nobody_gets_in_without_the_password(String user) {
        String url = postgres.address().url();
        assertThatThrownBy(() -> DriverManager.getConnection(url, user, "guess"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void nobody_else_on_the_machine_can_look_into_the_folder() throws IOException {
        Path root = dataDir.resolve("postgresql");
        assertThat(mode(root)).isEqualTo("rwx------");
        assertThat(mode(root.resolve("password"))).isEqualTo("rw-------");
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void it_leaves_no_socket_but_the_one_on_the_loopback_address() throws IOException {
        List<String> lines = Files.readAllLines(dataDir.resolve("postgresql/18/postmaster.pid"));
        assertThat(lines.get(4)).as("folder of the Unix socket").isEmpty();
        for (InetAddress address : outerAddresses()) {
            try (Socket socket = new Socket()) {
                var target = new InetSocketAddress(address, Integer.parseInt(lines.get(3)));
                assertThatThrownBy(() -> socket.connect(target, 1000)).isInstanceOf(IOException.class);
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

    private Sql sql() {
        return new Sql(postgres.address());
    }
}
