package org.hexachat.bootstrap.postgres;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class DatabaseProbeTest {

    private static final DatabaseAddress ADDRESS =
            new DatabaseAddress("jdbc:postgresql://db:5432/chat?password=secret", "chat", "secret");

    @Test
    void an_older_postgresql_is_refused_without_a_word_about_the_password() {
        assertThatThrownBy(() -> DatabaseProbe.refuseOlder(ADDRESS, 17))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessage("The database at jdbc:postgresql://db:5432/chat is PostgreSQL 17,"
                        + " and this server needs 18 or newer.");
    }

    @Test
    void the_version_we_test_and_newer_ones_are_accepted() {
        assertThatCode(() -> DatabaseProbe.refuseOlder(ADDRESS, 18)).doesNotThrowAnyException();
        assertThatCode(() -> DatabaseProbe.refuseOlder(ADDRESS, 19)).doesNotThrowAnyException();
    }

    @Test
    void another_kind_of_database_is_refused() {
        assertThatThrownBy(() -> DatabaseProbe.check(new DatabaseAddress("jdbc:mysql://db/chat", null, null)))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessage("The address of the database is not one of PostgreSQL.");
    }

    @Test
    void a_database_that_is_not_there_is_named() throws IOException {
        String url = "jdbc:postgresql://127.0.0.1:%d/chat".formatted(closedPort());
        assertThatThrownBy(() -> DatabaseProbe.check(new DatabaseAddress(url, "chat", "secret")))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessage("The database at %s cannot be reached.", url);
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
