package org.hexachat.testkit.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What {@code kill} can tell a process and its children. Not on Windows, where tests of a frozen server cannot run. */
enum Signal {
    STOP,
    CONT;

    void send(ProcessHandle process) {
        List<String> command = new ArrayList<>(List.of("kill", "-" + name()));
        Stream.concat(Stream.of(process), process.descendants())
                .map(it -> Long.toString(it.pid()))
                .forEach(command::add);
        run(command);
    }

    private static void run(List<String> command) {
        try {
            new ProcessBuilder(command).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
