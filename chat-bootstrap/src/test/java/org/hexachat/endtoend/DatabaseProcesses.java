package org.hexachat.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The embedded PostgreSQL of a server, seen from outside: to freeze it as a full disk or a stuck machine would. */
record DatabaseProcesses(Path dataDir) {

    void freeze() {
        signal("STOP");
    }

    void thaw() {
        signal("CONT");
    }

    /** As the power going away, for the postmaster and everything that it started. */
    void kill() {
        signal("KILL");
    }

    private void signal(String name) {
        List<String> command = new ArrayList<>(List.of("kill", "-" + name));
        processes().map(process -> Long.toString(process.pid())).forEach(command::add);
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Stream<ProcessHandle> processes() {
        ProcessHandle postmaster = ProcessHandle.of(postmasterPid()).orElseThrow();
        return Stream.concat(Stream.of(postmaster), postmaster.descendants());
    }

    private long postmasterPid() {
        try {
            return Long.parseLong(Files.readAllLines(dataDir.resolve("postgresql/18/postmaster.pid"))
                    .getFirst()
                    .strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
