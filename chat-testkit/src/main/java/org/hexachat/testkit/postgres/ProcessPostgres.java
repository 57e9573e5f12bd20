package org.hexachat.testkit.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** PostgreSQL as a process of this machine, with its data in a temporary folder. */
record ProcessPostgres(EmbeddedPostgres postgres, ProcessHandle postmaster, Watchdog watchdog)
        implements PostgresServer {

    static ProcessPostgres start(boolean durable) {
        try {
            Path data = Files.createTempDirectory("hexachat-test-postgres-");
            EmbeddedPostgres postgres = builder(durable).setDataDirectory(data).start();
            ProcessHandle postmaster = postmasterOf(data);
            return new ProcessPostgres(postgres, postmaster, Watchdog.over(postmaster, data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres.Builder builder(boolean durable) {
        // The library appends -F (no fsync), so both ways are said here.
        String durability = durable ? "on" : "off";
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", durability)
                .setServerConfig("synchronous_commit", durability)
                .setServerConfig("full_page_writes", durability)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setConnectConfig("connectTimeout", "3")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
    }

    private static ProcessHandle postmasterOf(Path data) throws IOException {
        String number =
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip();
        return ProcessHandle.of(Long.parseLong(number)).orElseThrow();
    }

    @Override
    public TestDatabase newDatabase() {
        return new ServerAddress("127.0.0.1", postgres.getPort(), "postgres", "").newDatabase(this);
    }

    @Override
    public void pause() {
        Signal.STOP.send(postmaster);
    }

    @Override
    public void resume() {
        Signal.CONT.send(postmaster);
    }

    @Override
    public void close() {
        resume();
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            watchdog.close();
        }
    }
}
