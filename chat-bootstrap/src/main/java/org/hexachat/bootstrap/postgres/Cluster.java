package org.hexachat.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.util.FileSystemUtils;

/** The files of the database: made on the first start. */
record Cluster(PostgresFolder folder, PostgresCommand command) {

    private static final int PASSWORD_BYTES = 32;

    /** Answers the password that opens the database. */
    String prepare() {
        try {
            String password = password();
            if (!Files.exists(folder.cluster())) {
                create();
            }
            return password;
        } catch (IOException e) {
            throw PostgresFolder.unwritable(folder.root(), e);
        }
    }

    private String password() throws IOException {
        if (Files.exists(folder.passwordFile())) {
            return Files.readString(folder.passwordFile()).strip();
        }
        if (Files.exists(folder.cluster())) {
            throw passwordMissing();
        }
        return newPassword();
    }

    private DatabaseFailure passwordMissing() {
        return new DatabaseFailure(
                "The password of the data in %s is missing.".formatted(folder.root()),
                "Bring the file \"password\" back from a backup of the folder.");
    }

    private String newPassword() throws IOException {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        Path unfinished = folder.root().resolve("password.new");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished);
        PostgresFolder.closeToOthers(unfinished);
        Files.writeString(unfinished, HexFormat.of().formatHex(random));
        Files.move(unfinished, folder.passwordFile(), StandardCopyOption.ATOMIC_MOVE);
        return HexFormat.of().formatHex(random);
    }

    /**
     * The collation is PostgreSQL's own C.UTF-8, the same on every system and in every minor version: neither a new libc
     * nor a new ICU can corrupt an index.
     */
    private void create() throws IOException {
        FileSystemUtils.deleteRecursively(folder.unfinishedCluster());
        command.run(
                "initdb",
                "--pgdata=" + folder.unfinishedCluster(),
                "--username=" + EmbeddedPostgres.SUPERUSER,
                "--pwfile=" + folder.passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums");
        Files.move(folder.unfinishedCluster(), folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }
}
