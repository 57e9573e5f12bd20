package org.hexachat.testkit.postgres;

import java.io.IOException;

/** A process of its own that starts a server, names its postmaster and waits to be killed. */
final class RunThatIsKilled {

    private static final String NAMING = "postmaster ";

    private RunThatIsKilled() {}

    public static void main(String[] args) throws IOException {
        ProcessPostgres server = ProcessPostgres.start(false);
        System.out.println(NAMING + server.postmaster().pid());
        System.in.read();
    }

    static ProcessHandle postmasterOf(Process run) {
        return run.inputReader()
                .lines()
                .filter(line -> line.startsWith(NAMING))
                .map(line -> Long.parseLong(line.substring(NAMING.length())))
                .flatMap(number -> ProcessHandle.of(number).stream())
                .findFirst()
                .orElseThrow();
    }
}
