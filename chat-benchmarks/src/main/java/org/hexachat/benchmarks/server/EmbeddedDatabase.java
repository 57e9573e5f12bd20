package org.hexachat.benchmarks.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** The PostgreSQL inside the server's data folder, found by the files that it keeps there. */
public final class EmbeddedDatabase {

    private static final String NAME_AND_ROLE = "hexachat";
    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;

    private final Path folder;

    EmbeddedDatabase(Path folder) {
        this.folder = folder;
    }

    /** Opens a connection as the server's own role. */
    Connection connect() throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:%s/%s"
                .formatted(numberFile().get(PORT_LINE).strip(), NAME_AND_ROLE);
        return DriverManager.getConnection(url, NAME_AND_ROLE, password());
    }

    /** Answers all of its processes. */
    public Stream<ProcessHandle> processes() {
        return ProcessHandle.of(Long.parseLong(numberFile().get(PID_LINE).strip())).stream()
                .flatMap(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.descendants()));
    }

    private String password() {
        try {
            return Files.readString(folder.resolve("password")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> numberFile() {
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.map(cluster -> cluster.resolve("postmaster.pid"))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No PostgreSQL runs in " + folder));
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
