package org.hexachat.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.hexachat.bootstrap.postgres.StartedFolder;

/**
 * The folder of a server that was started once and stopped before anybody came. To unpack PostgreSQL and to make a database was a
 * third of a server's start, and the tests start a hundred of them. That a start on nothing works, the walkthrough shows.
 *
 * @param folder beside the packaged server of which it is; another one gets another
 */
record FreshData(Path folder) {

    /** What this packaged server leaves behind. Its date says nothing: each build has the same. */
    static FreshData of(Path jar) {
        try (JarFile content = new JarFile(jar.toFile())) {
            int version = content.stream().map(ZipEntry::getCrc).toList().hashCode();
            return new FreshData(jar.resolveSibling("fresh-data-" + Integer.toHexString(version)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Copies the data.
     *
     * @param target a folder that is not there yet
     * @param maker starts a server in a folder and stops it, for the first who needs it
     */
    void copyTo(Path target, Consumer<Path> maker) {
        try {
            if (!Files.exists(folder)) {
                Path unfinished = Files.createTempDirectory(folder.getParent(), "fresh-data-");
                maker.accept(unfinished);
                Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.createDirectories(target);
            new StartedFolder(folder.resolve(ServerProcess.DATA)).copyTo(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
