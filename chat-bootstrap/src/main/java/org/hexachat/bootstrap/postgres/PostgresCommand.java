package org.hexachat.bootstrap.postgres;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the programs of PostgreSQL and waits for their end. */
record PostgresCommand(Path program) {

    private static final String SUFFIX = File.separatorChar == '\\' ? ".exe" : "";

    /** Answers what the command said; fails with its last line when it did not succeed. */
    String run(String command, String... arguments) {
        try {
            Process process = builder(command, arguments).start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return succeeded(command, process.waitFor(), said);
        } catch (IOException e) {
            throw failed(command, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(command, "interrupted");
        }
    }

    private ProcessBuilder builder(String command, String... arguments) {
        List<String> line = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own, root is nobody.
            line.addAll(List.of("unshare", "-U"));
        }
        line.add(program.resolve("bin").resolve(command + SUFFIX).toString());
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        return builder;
    }

    private static String succeeded(String command, int exit, String said) {
        if (exit != 0) {
            throw failed(command, reasonIn(said));
        }
        return said;
    }

    private static String reasonIn(String said) {
        List<String> lines =
                said.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.stream()
                .filter(line -> line.contains("error:") || line.contains("FATAL:") || line.contains("root"))
                .findFirst()
                .orElse(lines.isEmpty() ? "no reason given" : lines.getLast());
    }

    private static DatabaseFailure failed(String command, String reason) {
        return new DatabaseFailure(
                "The embedded PostgreSQL did not start or stop: %s failed (%s).".formatted(command, reason),
                "Look into start.log and the log folder beside the data, or set CHAT_DATABASE_URL to a PostgreSQL "
                        + PostgresFolder.MAJOR_VERSION + " of your own.");
    }
}
