package org.hexachat.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Where things lie in the folder of the embedded PostgreSQL; only its owner may look inside. */
record PostgresFolder(Path root) {

    static final String MAJOR_VERSION = "18";

    static PostgresFolder in(Path dataDir) {
        Path root = dataDir.toAbsolutePath().normalize().resolve("postgresql");
        try {
            Files.createDirectories(root);
            closeToOthers(root);
            return new PostgresFolder(root.toRealPath());
        } catch (IOException e) {
            throw unwritable(root, e);
        }
    }

    Path cluster() {
        return root.resolve(MAJOR_VERSION);
    }

    Path unfinishedCluster() {
        return root.resolve(MAJOR_VERSION + ".new");
    }

    Path lockFile() {
        return root.resolve("lock");
    }

    Path passwordFile() {
        return root.resolve("password");
    }

    Path startLog() {
        return root.resolve("start.log");
    }

    static void closeToOthers(Path path) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            String mode = Files.isDirectory(path) ? "rwx------" : "rw-------";
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
        }
    }

    static DatabaseFailure unwritable(Path path, IOException cause) {
        return new DatabaseFailure(
                "The data cannot be written to %s (%s).".formatted(path, reason(cause)),
                "Make the folder writable for the user that runs the server, or choose another one with chat.data-dir.",
                cause);
    }

    private static String reason(IOException cause) {
        String reason = cause instanceof FileSystemException refused ? refused.getReason() : cause.getMessage();
        return reason == null || reason.isEmpty() ? "access denied" : reason;
    }
}
