package org.hexachat.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The major version that wrote the data of a folder. */
record DataVersion(PostgresFolder folder) {

    /** Refuses data this version cannot read, before anything in the folder is touched. */
    void refuseOthers() {
        Optional<String> version = of(folder.cluster()).or(this::ofOthers);
        version.filter(it -> !it.equals(PostgresFolder.MAJOR_VERSION)).ifPresent(it -> {
            throw otherVersion(it);
        });
    }

    private Optional<String> ofOthers() {
        try (Stream<Path> files = Files.list(folder.root())) {
            return files.filter(file -> !file.equals(folder.unfinishedCluster()))
                    .flatMap(file -> of(file).stream())
                    .findFirst();
        } catch (IOException e) {
            throw PostgresFolder.unwritable(folder.root(), e);
        }
    }

    private static Optional<String> of(Path cluster) {
        Path file = cluster.resolve("PG_VERSION");
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw PostgresFolder.unwritable(file, e);
        }
    }

    private DatabaseFailure otherVersion(String version) {
        return new DatabaseFailure(
                "The data in %s were written by PostgreSQL %s, and this server runs PostgreSQL %s."
                        .formatted(folder.root(), version, PostgresFolder.MAJOR_VERSION),
                "Use the version of this program that wrote them, or choose an empty folder with chat.data-dir.");
    }
}
