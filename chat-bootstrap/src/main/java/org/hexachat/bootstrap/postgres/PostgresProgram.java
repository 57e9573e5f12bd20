package org.hexachat.bootstrap.postgres;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * Unpacks the program into the folder of the data, which belongs to one user and one server. The shared temporary
 * folder would let another user of the machine plant a program there, and system cleaners take files away.
 */
record PostgresProgram(PostgresFolder folder) {

    private static final String PREFIX = "program-";

    /** Answers where the program lies, unpacked whole or not at all. */
    Path unpacked() {
        try {
            byte[] archive = archive();
            Path target = folder.root().resolve(PREFIX + digest(archive));
            if (!Files.exists(target)) {
                unpack(archive, target);
            }
            return target;
        } catch (IOException e) {
            throw PostgresFolder.unwritable(folder.root(), e);
        }
    }

    private static byte[] archive() throws IOException {
        try (InputStream in = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), machine())) {
            return in.readAllBytes();
        } catch (IllegalStateException missing) {
            throw new DatabaseFailure(
                    "This program carries no PostgreSQL for %s on %s.".formatted(system(), machine()),
                    "Build it with -Pall-platforms, or set CHAT_DATABASE_URL to a PostgreSQL of your own.",
                    missing);
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return "Darwin";
        }
        return name.startsWith("windows") ? "Windows" : "Linux";
    }

    private static String machine() {
        String architecture = System.getProperty("os.arch");
        return "amd64".equals(architecture) ? "x86_64" : architecture;
    }

    /** Removes the programs of earlier versions; nothing may run from them any more. */
    void removeOthersThan(Path current) {
        try (Stream<Path> files = Files.list(folder.root())) {
            for (Path old : files.filter(file -> isOther(file, current)).toList()) {
                FileSystemUtils.deleteRecursively(old);
            }
        } catch (IOException e) {
            throw PostgresFolder.unwritable(folder.root(), e);
        }
    }

    private static boolean isOther(Path file, Path current) {
        return file.getFileName().toString().startsWith(PREFIX) && !file.equals(current);
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        Path unfinished = target.resolveSibling(target.getFileName() + ".new");
        FileSystemUtils.deleteRecursively(unfinished);
        Files.createDirectories(unfinished);
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, unfinished.resolve(entry.getName()).normalize());
            }
        }
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(InputStream content, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            makeExecutable(file.toFile());
        }
    }

    private static void makeExecutable(File file) throws IOException {
        if ("bin".equals(file.getParentFile().getName()) && !file.setExecutable(true)) {
            throw new IOException("cannot be made executable: " + file);
        }
    }

    private static String digest(byte[] archive) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
