package org.hexachat.bootstrap.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/**
 * A PostgreSQL that belongs to this server: it lives in the data folder, listens on the loopback address only and ends
 * with the server. Nothing it said was committed is lost when either of the two is killed. Where it ends while the server
 * lives, it is started again on the same port.
 */
final class EmbeddedPostgres implements AutoCloseable, ApplicationListener<ContextClosedEvent> {

    static final String SUPERUSER = "postgres";
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private final FolderLock lock;
    private final Postmaster postmaster;
    private final PostgresControl control;
    private final PostmasterWatch watch;
    private final DatabaseAddress address;

    private EmbeddedPostgres(
            FolderLock lock,
            Postmaster postmaster,
            PostgresControl control,
            PostmasterWatch watch,
            DatabaseAddress address) {
        this.lock = lock;
        this.postmaster = postmaster;
        this.control = control;
        this.watch = watch;
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
        PostgresControl control = new PostgresControl(folder, command);
        Postmaster postmaster = new Postmaster(folder);
        Leftovers leftovers = new Leftovers(postmaster, control);
        leftovers.end();
        program.removeOthersThan(command.program());
        String password = new Cluster(folder, command).prepare();
        int port = freePort();
        control.start(port);
        prepareDatabase(control, port, password);
        LOG.info(
                "PostgreSQL {} runs on port {} with its data in {}", PostgresFolder.MAJOR_VERSION, port, folder.root());
        PostmasterWatch watch = PostmasterWatch.begin(postmaster, leftovers, port);
        return new EmbeddedPostgres(lock, postmaster, control, watch, DatabaseAddress.local(port, password));
    }

    private static void prepareDatabase(PostgresControl control, int port, String password) {
        try {
            ChatDatabase.prepare(port, password);
        } catch (RuntimeException e) {
            control.stop();
            throw e;
        }
    }

    /** Where the chat's own database is, and who may use it. */
    DatabaseAddress address() {
        return address;
    }

    /**
     * The server began to stop. Whatever stops all of its processes, as systemd does, stops PostgreSQL as well, and that is no
     * reason to start it again.
     */
    @Override
    public void onApplicationEvent(ContextClosedEvent stopping) {
        watch.retire();
    }

    @Override
    public void close() {
        try {
            watch.close();
            stop();
        } finally {
            release(lock);
        }
    }

    private void stop() {
        if (postmaster.running().isPresent()) {
            control.stop();
            LOG.info("PostgreSQL stopped");
        } else {
            LOG.warn("PostgreSQL had ended before it was stopped");
        }
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
