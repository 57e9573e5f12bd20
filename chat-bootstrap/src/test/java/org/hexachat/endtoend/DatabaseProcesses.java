package org.hexachat.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The embedded PostgreSQL of a server, seen from outside: to freeze it as a full disk or a stuck machine would. */
public record DatabaseProcesses(Path dataDir) {

    private static final int STATUS_LINE = 7;

    void freeze() {
        signal("STOP", everyone());
    }

    void thaw() {
        signal("CONT", everyone());
    }

    /** As the power going away, for the postmaster and everything that it started. */
    public void kill() {
        signal("KILL", everyone());
    }

    /** As the system does when memory is short. */
    void killPostmaster() {
        signal("KILL", Stream.of(postmaster()));
    }

    /** As an administrator's {@code pg_ctl stop}: sessions are cut, and everything ends in order. */
    void stop() {
        signal("INT", Stream.of(postmaster()));
    }

    ProcessHandle postmaster() {
        return ProcessHandle.of(Long.parseLong(told().getFirst().strip())).orElseThrow();
    }

    /** True once a postmaster that is not the former one lets people in. */
    boolean isReadyAfter(ProcessHandle former) {
        List<String> told = told();
        return told.size() > STATUS_LINE
                && told.get(STATUS_LINE).strip().equals("ready")
                && Long.parseLong(told.getFirst().strip()) != former.pid();
    }

    /** Every process whose program lies in the data folder, whoever its parent is. */
    List<ProcessHandle> all() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").startsWith(dataDir.toString()))
                .toList();
    }

    private static void signal(String name, Stream<ProcessHandle> processes) {
        List<String> command = new ArrayList<>(List.of("kill", "-" + name));
        processes.map(process -> Long.toString(process.pid())).forEach(command::add);
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Stream<ProcessHandle> everyone() {
        ProcessHandle postmaster = postmaster();
        return Stream.concat(Stream.of(postmaster), postmaster.descendants());
    }

    /** What the postmaster wrote about itself: nothing while there is none. */
    private List<String> told() {
        try {
            return Files.readAllLines(dataDir.resolve("postgresql/18/postmaster.pid"));
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
