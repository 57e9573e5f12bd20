package org.hexachat.bootstrap.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Asks a database of others, before anything depends on it, whether the server can live with it. */
final class DatabaseProbe {

    private static final String TIMEOUT_SECONDS = "5";
    private static final String CHECK = "Check CHAT_DATABASE_URL, CHAT_DATABASE_USERNAME and CHAT_DATABASE_PASSWORD";

    private DatabaseProbe() {}

    static void check(DatabaseAddress address) {
        if (!address.url().startsWith("jdbc:postgresql:")) {
            throw new DatabaseFailure(
                    "The address of the database is not one of PostgreSQL.",
                    "Write it as jdbc:postgresql://host:port/database in CHAT_DATABASE_URL.");
        }
        try (Connection connection = DriverManager.getConnection(address.url(), credentials(address))) {
            refuseOlder(address, connection.getMetaData().getDatabaseMajorVersion());
        } catch (SQLException e) {
            throw refused(address, e);
        }
    }

    static void refuseOlder(DatabaseAddress address, int version) {
        if (version < Integer.parseInt(PostgresFolder.MAJOR_VERSION)) {
            throw new DatabaseFailure(
                    "The database at %s is PostgreSQL %d, and this server needs %s or newer."
                            .formatted(address, version, PostgresFolder.MAJOR_VERSION),
                    "Upgrade that server, or set CHAT_DATABASE_URL to a newer one.");
        }
    }

    private static Properties credentials(DatabaseAddress address) {
        Properties properties = new Properties();
        properties.setProperty("connectTimeout", TIMEOUT_SECONDS);
        properties.setProperty("socketTimeout", TIMEOUT_SECONDS);
        properties.setProperty("loginTimeout", TIMEOUT_SECONDS);
        if (address.username() != null) {
            properties.setProperty("user", address.username());
        }
        if (address.password() != null) {
            properties.setProperty("password", address.password());
        }
        return properties;
    }

    private static DatabaseFailure refused(DatabaseAddress address, SQLException e) {
        String state = String.valueOf(e.getSQLState());
        String reason = switch (state) {
            case "28P01", "28000", "08004" -> "The database at %s does not accept the username or password.";
            case "3D000" -> "There is no database at %s.";
            case "08001", "08006" -> "The database at %s cannot be reached.";
            default -> "The database at %s refuses the connection (" + state + ").";
        };
        return new DatabaseFailure(reason.formatted(address), CHECK + ": " + e.getMessage(), e);
    }
}
