package org.hexachat.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.hexachat.bootstrap.postgres.StartedFolder;

/**
 * The folder of a server that was started once and stopped before anybody came. To unpack PostgreSQL and to make a database was a
 * third of a server's start, and the tests start a hundred of them. That a start on nothing works, the walkthrough shows.
 */
record FreshData(Path folder) {

    /**
     * What a packaged server leaves behind.
     *
     * @param maker starts a server in a folder and stops it, for the first who needs it
     */
    static FreshData of(PackagedServer server, Consumer<Path> maker) {
        return new FreshData(server.keep("fresh-data", maker));
    }

    /** Copies the data to a folder that is not there yet. */
    void copyTo(Path target) {
        try {
            Files.createDirectories(target);
            new StartedFolder(folder.resolve(ServerProcess.DATA)).copyTo(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
