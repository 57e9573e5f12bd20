package org.hexachat.bootstrap.postgres;

/** Starts and stops the PostgreSQL of a folder, and returns when that is done. */
record PostgresControl(PostgresFolder folder, PostgresCommand command) {

    private static final String RECOVERY_SECONDS = "600";
    private static final String SHUTDOWN_SECONDS = "60";

    void start(int port) {
        command.run(
                "pg_ctl",
                "start",
                "-w",
                "-t",
                RECOVERY_SECONDS,
                "-D",
                folder.cluster().toString(),
                "-l",
                folder.startLog().toString(),
                "-o",
                ServerSettings.commandLine(port));
    }

    void stop() {
        command.run(
                "pg_ctl",
                "stop",
                "-w",
                "-t",
                SHUTDOWN_SECONDS,
                "-m",
                "fast",
                "-D",
                folder.cluster().toString());
    }
}
