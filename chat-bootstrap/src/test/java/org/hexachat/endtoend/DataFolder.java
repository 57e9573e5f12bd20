package org.hexachat.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The data of a server that runs, seen past it: to make what it holds older than a test can wait. */
public record DataFolder(Path postgres) {
    private static final int PORT_LINE = 3;

    /** The folder that a {@link ServerProcess} was started in. */
    public static DataFolder of(Path folder) {
        return new DataFolder(folder.resolve("data").resolve("postgresql"));
    }

    /** Changes something. */
    public void sql(String statement) {
        try (Connection connection = connect();
                Statement command = connection.createStatement()) {
            command.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect() throws SQLException {
        try {
            List<String> postmaster = Files.readAllLines(postgres.resolve("18").resolve("postmaster.pid"));
            String password = Files.readString(postgres.resolve("password")).strip();
            String port = postmaster.get(PORT_LINE).strip();
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + port + "/hexachat", "hexachat", password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
