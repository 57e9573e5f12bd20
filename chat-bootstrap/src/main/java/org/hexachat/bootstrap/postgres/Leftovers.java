package org.hexachat.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends what a killed server left running on our folder. Called under the folder's lock, so no living server owns it.
 * Only processes whose program lies in the folder are touched.
 */
record Leftovers(PostgresFolder folder, PostgresCommand command) {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final int PATIENCE_SECONDS = 60;

    void end() {
        List<ProcessHandle> running = running();
        if (!running.isEmpty()) {
            LOG.warn("Stopping the PostgreSQL that a killed server left behind in {}", folder.root());
            stop(running);
        }
        forgetNumberOfAnotherProcess();
    }

    private List<ProcessHandle> running() {
        return ProcessHandle.allProcesses().filter(this::runsFromFolder).toList();
    }

    private boolean runsFromFolder(ProcessHandle process) {
        return process.info()
                .command()
                .map(Path::of)
                .filter(program -> program.startsWith(folder.root()))
                .isPresent();
    }

    private void stop(List<ProcessHandle> running) {
        if (recorded().filter(running::contains).isPresent()) {
            command.run("pg_ctl", "stop", "-D", folder.cluster().toString(), "-m", "fast", "-w", "-t", "60");
        }
        // Without their postmaster the others end on their own.
        running.stream()
                .map(ProcessHandle::onExit)
                .reduce((one, other) -> one.thenCombine(other, (first, second) -> second))
                .ifPresent(Leftovers::await);
    }

    private static void await(CompletableFuture<ProcessHandle> end) {
        end.completeOnTimeout(ProcessHandle.current(), PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    /** PostgreSQL would take a process that got the dead one's number, as after a restart of a container, for itself. */
    private void forgetNumberOfAnotherProcess() {
        if (recorded().filter(this::isAnotherProgram).isPresent()) {
            try {
                Files.delete(numberFile());
            } catch (IOException e) {
                throw PostgresFolder.unwritable(numberFile(), e);
            }
        }
    }

    private boolean isAnotherProgram(ProcessHandle process) {
        return process.info().command().isPresent() && !runsFromFolder(process);
    }

    private Optional<ProcessHandle> recorded() {
        try {
            return Files.exists(numberFile()) ? processIn(Files.readAllLines(numberFile())) : Optional.empty();
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
