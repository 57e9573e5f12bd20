package org.hexachat.benchmarks.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How much memory a JVM takes from the machine, and how much of its heap is alive. */
public final class Memory {

    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");

    private final ProcessHandle process;

    /** Looks at that process. */
    public Memory(ProcessHandle process) {
        this.process = process;
    }

    /** Answers the kilobytes that are in memory, where the system tells (Linux). */
    public OptionalLong residentKilobytes() {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        try {
            return Files.exists(status) ? lastNumber(RESIDENT, Files.readAllLines(status)) : OptionalLong.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers the bytes of all objects that are alive, after a full collection. */
    public OptionalLong liveHeapBytes() {
        try {
            Process jcmd = new ProcessBuilder(Jdk.tool("jcmd"), Long.toString(process.pid()), "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            try (Stream<String> lines = jcmd.inputReader().lines()) {
                return lastNumber(TOTAL, lines.toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OptionalLong lastNumber(Pattern pattern, List<String> lines) {
        return lines.reversed().stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .findFirst();
    }
}
