package org.hexachat.benchmarks.server;

import java.time.Duration;
import java.util.stream.Stream;

/**
 * The CPU time that each side has used so far.
 *
 * @param server the server without its database
 * @param database all processes of PostgreSQL
 * @param loader this program
 */
public record Usage(Duration server, Duration database, Duration loader) {

    /** Reads it off the operating system. */
    public static Usage of(ServerUnderTest server) {
        return new Usage(
                cpu(Stream.of(server.process())),
                cpu(server.database().processes()),
                cpu(Stream.of(ProcessHandle.current())));
    }

    private static Duration cpu(Stream<ProcessHandle> processes) {
        return processes
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Answers what was used since an earlier reading. */
    public Usage since(Usage earlier) {
        return new Usage(server.minus(earlier.server), database.minus(earlier.database), loader.minus(earlier.loader));
    }
}
