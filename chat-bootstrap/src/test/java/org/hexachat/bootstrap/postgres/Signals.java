package org.hexachat.bootstrap.postgres;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Stops processes in their tracks, as a stalled disk or a paused machine does. */
final class Signals {

    private Signals() {}

    static void freeze(ProcessHandle process) {
        send("-STOP", process);
    }

    static void thaw(ProcessHandle process) {
        send("-CONT", process);
    }

    private static void send(String signal, ProcessHandle process) {
        List<String> command = new ArrayList<>(List.of("kill", signal));
        Stream.concat(Stream.of(process), process.descendants())
                .map(it -> Long.toString(it.pid()))
                .forEach(command::add);
        try {
            new ProcessBuilder(command).start().waitFor();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
