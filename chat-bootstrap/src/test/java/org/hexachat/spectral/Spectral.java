package org.hexachat.spectral;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;

/** Spectral, as its lock file pins it, with the rules of {@code .spectral.yaml}. Needs Node.js and npm. */
final class Spectral {

    private static final Path SOURCE = Path.of("src/test/spectral");
    private static final Path HOME = Path.of("target/spectral");

    private Spectral() {}

    static boolean canRun() {
        try {
            return run(Path.of("."), "npm", "--version").status() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    /** Copies what pins it to the build folder, and installs it there. */
    static void install() throws IOException {
        Files.createDirectories(HOME);
        for (String file : new String[] {"package.json", "package-lock.json", ".npmrc", ".spectral.yaml"}) {
            Files.copy(SOURCE.resolve(file), HOME.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Outcome outcome = run(HOME, "npm", "ci");
        if (outcome.status() != 0) {
            throw new IOException("npm cannot install Spectral: " + outcome.output());
        }
    }

    /** Reads the document; a status other than 0 means that it found at least a warning. */
    static Outcome read(String document) throws IOException {
        Files.writeString(HOME.resolve("openapi.json"), document);
        return run(HOME, "npx", "--no-install", "spectral", "lint", "--fail-severity=warn", "openapi.json");
    }

    private static Outcome run(Path folder, String... command) throws IOException {
        Path output = Files.createTempFile("spectral", ".log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("Not done in three minutes: " + String.join(" ", command));
            }
            return new Outcome(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            throw new IOException(interrupted);
        } finally {
            Files.delete(output);
        }
    }

    record Outcome(int status, String output) {}
}
