package org.hexachat.bootstrap.postgres;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Stops processes in their tracks, as a stalled disk or a paused machine does. */
final class Signals {

    private Signals() {}

    static void freeze(ProcessHandle process) {
        sendToAll("-STOP", process);
    }

    static void thaw(ProcessHandle process) {
        sendToAll("-CONT", process);
    }

    /** Asks a postmaster to end at once and in order. */
    static void interrupt(ProcessHandle process) {
        send("-INT", List.of(process));
    }

    private static void sendToAll(String signal, ProcessHandle process) {
        send(signal, Stream.concat(Stream.of(process), process.descendants()).toList());
    }

    private static void send(String signal, List<ProcessHandle> processes) {
        List<String> command = new ArrayList<>(List.of("kill", signal));
        processes.forEach(it -> command.add(Long.toString(it.pid())));
        try {
            new ProcessBuilder(command).start().waitFor();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
