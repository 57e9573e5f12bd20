package org.hexachat.bootstrap.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The chat's database inside the embedded PostgreSQL, owned by a role that is not its superuser. */
final class ChatDatabase {

    static final String NAME = "hexachat";

    private ChatDatabase() {}

    static void prepare(int port, String password) {
        DatabaseAddress server = DatabaseAddress.ofSuperuser(port, password);
        try (Connection connection = DriverManager.getConnection(server.url(), server.username(), password)) {
            createMissing(connection, password);
        } catch (SQLException e) {
            throw new DatabaseFailure(
                    "The embedded PostgreSQL does not let us in (%s).".formatted(e.getMessage()),
                    "Check that the file \"password\" beside the data is the one they were made with.",
                    e);
        }
    }

    private static void createMissing(Connection connection, String password) throws SQLException {
        if (!exists(connection, "SELECT FROM pg_roles WHERE rolname = ?")) {
            execute(connection, "CREATE ROLE " + NAME + " LOGIN PASSWORD '" + password + "'");
        }
        if (!exists(connection, "SELECT FROM pg_database WHERE datname = ?")) {
            execute(connection, "CREATE DATABASE " + NAME + " OWNER " + NAME);
        }
    }

    private static boolean exists(Connection connection, String question) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, NAME);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next();
            }
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
