package org.hexachat.bootstrap.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that belongs to this server: it lives in the data folder, listens on the loopback address only and ends
 * with the server. Nothing it said was committed is lost when either of the two is killed.
 */
final class EmbeddedPostgres implements AutoCloseable {

    static final String SUPERUSER = "postgres";
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String RECOVERY_SECONDS = "600";
    private static final String SHUTDOWN_SECONDS = "60";

    private final FolderLock lock;
    private final PostgresFolder folder;
    private final PostgresCommand command;
    private final DatabaseAddress address;

    private EmbeddedPostgres(FolderLock lock, PostgresFolder folder, PostgresCommand command, DatabaseAddress address) {
        this.lock = lock;
        this.folder = folder;
        this.command = command;
        this.address = address;
    }

    /** Starts on the folder, which is made if it is missing. */
    static EmbeddedPostgres startIn(Path dataDir) {
        PostgresFolder folder = PostgresFolder.in(dataDir);
        FolderLock lock = FolderLock.on(folder);
        try {
            return start(lock, folder);
        } catch (RuntimeException e) {
            release(lock);
            throw e;
        }
    }

    private static EmbeddedPostgres start(FolderLock lock, PostgresFolder folder) {
        new DataVersion(folder).refuseOthers();
        PostgresProgram program = new PostgresProgram(folder);
        PostgresCommand command = new PostgresCommand(program.unpacked());
        new Leftovers(folder, command).end();
        program.removeOthersThan(command.program());
        String password = new Cluster(folder, command).prepare();
        int port = freePort();
        run(folder, command, port);
        EmbeddedPostgres started = new EmbeddedPostgres(lock, folder, command, DatabaseAddress.local(port, password));
        started.prepareDatabase(port, password);
        LOG.info(
                "PostgreSQL {} runs on port {} with its data in {}", PostgresFolder.MAJOR_VERSION, port, folder.root());
        return started;
    }

    private static void run(PostgresFolder folder, PostgresCommand command, int port) {
        command.run(
                "pg_ctl",
                "start",
                "-w",
                "-t",
                RECOVERY_SECONDS,
                "-D",
                folder.cluster().toString(),
                "-l",
                folder.startLog().toString(),
                "-o",
                ServerSettings.commandLine(port));
    }

    private void prepareDatabase(int port, String password) {
        try {
            ChatDatabase.prepare(port, password);
        } catch (RuntimeException e) {
            stop();
            throw e;
        }
    }

    /** Where the chat's own database is, and who may use it. */
    DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() {
        try {
            stop();
            LOG.info("PostgreSQL stopped");
        } finally {
            release(lock);
        }
    }

    private void stop() {
        command.run(
                "pg_ctl",
                "stop",
                "-w",
                "-t",
                SHUTDOWN_SECONDS,
                "-m",
                "fast",
                "-D",
                folder.cluster().toString());
    }

    private static void release(FolderLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
