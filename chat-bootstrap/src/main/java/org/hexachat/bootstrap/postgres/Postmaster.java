package org.hexachat.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The process at the head of a folder's PostgreSQL, as the folder itself tells. */
record Postmaster(PostgresFolder folder) {

    /** Answers the process while it lives; one that merely got its number is another's. */
    Optional<ProcessHandle> running() {
        return recorded().filter(this::runsFromFolder);
    }

    /** True for a process whose program lies in the folder; never for one that ended and waits to be buried. */
    boolean runsFromFolder(ProcessHandle process) {
        return process.info()
                .command()
                .map(Path::of)
                .filter(program -> program.startsWith(folder.root()))
                .isPresent();
    }

    /**
     * Removes a number under which PostgreSQL would take another process for itself, and refuse to start: one that the system
     * gave again, as after a restart of a container, or one whose process ended and that nobody buries, as in a container
     * where this server is the first process. To be called when nothing runs from the folder any more.
     */
    void forgetNumberOfTheDead() {
        if (recorded().filter(this::isAnother).isPresent()) {
            try {
                Files.delete(numberFile());
            } catch (IOException e) {
                throw PostgresFolder.unwritable(numberFile(), e);
            }
        }
    }

    private boolean isAnother(ProcessHandle process) {
        return process.info().command().isPresent() ? !runsFromFolder(process) : isUnburied(process);
    }

    private static boolean isUnburied(ProcessHandle process) {
        try {
            String told = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return told.startsWith(") Z", told.lastIndexOf(')'));
        } catch (IOException notTold) {
            return false;
        }
    }

    private Optional<ProcessHandle> recorded() {
        try {
            return processIn(Files.readAllLines(numberFile()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw PostgresFolder.unwritable(numberFile(), e);
        }
    }

    private static Optional<ProcessHandle> processIn(List<String> lines) {
        return lines.stream()
                .findFirst()
                .map(String::strip)
                .filter(number -> number.matches("\\d{1,18}"))
                .flatMap(number -> ProcessHandle.of(Long.parseLong(number)));
    }

    private Path numberFile() {
        return folder.cluster().resolve("postmaster.pid");
    }
}
