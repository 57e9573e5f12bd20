package org.hexachat.testkit.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Ends a process when this one is killed: a shell that waits for the end of its input, which the operating system
 * closes with us, whatever ended us. There is none on Windows.
 */
record Watchdog(Optional<Process> shell) implements AutoCloseable {

    private static final String WAIT_THEN_KILL =
            "trap '' INT HUP; read -r released || { kill -CONT \"$0\"; kill -QUIT \"$0\"; sleep 2; rm -rf \"$1\"; }";

    static Watchdog over(ProcessHandle process, Path folder) throws IOException {
        if (File.separatorChar == '\\') {
            return new Watchdog(Optional.empty());
        }
        ProcessBuilder shell =
                new ProcessBuilder("sh", "-c", WAIT_THEN_KILL, Long.toString(process.pid()), folder.toString());
        shell.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        return new Watchdog(
                Optional.of(shell.redirectError(ProcessBuilder.Redirect.DISCARD).start()));
    }

    /** Calls the guard off. */
    @Override
    public void close() {
        shell.ifPresent(Watchdog::release);
    }

    private static void release(Process shell) {
        try (var input = shell.outputWriter()) {
            input.write("released\n");
        } catch (IOException alreadyGone) {
            shell.destroy();
        }
    }
}
