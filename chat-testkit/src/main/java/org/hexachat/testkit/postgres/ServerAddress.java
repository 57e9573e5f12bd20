package org.hexachat.testkit.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Where a server listens, and its administrator. */
record ServerAddress(String host, int port, String username, String password) {

    String jdbcUrl(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
    }

    TestDatabase newDatabase(PostgresServer server) {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try {
            execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("No database for the test", e);
        }
        return new TestDatabase(server, this, name);
    }

    void execute(String command) throws SQLException {
        try (Connection connection = DriverManager.getConnection(jdbcUrl("postgres"), username, password);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
