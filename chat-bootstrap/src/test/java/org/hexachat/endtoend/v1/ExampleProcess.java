package org.hexachat.endtoend.v1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of docs/examples that runs. */
final class ExampleProcess implements AutoCloseable {

    private static final Path EXAMPLES = Path.of("..", "docs", "examples");

    private final Process process;
    private final Path output;
    private final Path errors;

    private ExampleProcess(List<String> command, Path folder) throws IOException {
        output = Files.createTempFile(folder, "example", ".out");
        errors = Files.createTempFile(folder, "example", ".err");
        process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
    }

    /** Runs an example by the program that the command begins with; its output goes to the folder. */
    static ExampleProcess run(List<String> interpreter, String example, List<String> arguments, Path folder)
            throws IOException {
        List<String> command = new ArrayList<>(interpreter);
        command.add(EXAMPLES.resolve(example).toString());
        command.addAll(arguments);
        return new ExampleProcess(command, folder);
    }

    /** What it printed so far, as whole lines. */
    List<String> lines() {
        String text = read(output);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    String errors() {
        return read(errors);
    }

    boolean hasEnded() {
        return !process.isAlive();
    }

    /** Waits for the end. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            throw new AssertionError("still running: " + lines() + errors());
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
