package org.hexachat.benchmarks.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** {@code java -jar chat.jar} on a port and a fresh data folder of its own, both gone when it is closed. */
public final class ServerUnderTest implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final Duration STOP_LIMIT = Duration.ofMinutes(1);
    /** Not the system's folder for temporary files: that may be in memory, where no write is durable. */
    private static final Path WORK = Path.of("target");

    private final Path folder;
    private final int port;
    private final Process process;

    private ServerUnderTest(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /**
     * Starts it and waits until it is ready.
     *
     * @param jvmOptions what the server's JVM gets besides its defaults
     * @param arguments what the server gets besides its place and its freedom from rate limits
     */
    public static ServerUnderTest start(Path jar, List<String> jvmOptions, List<String> arguments) {
        try {
            Files.createDirectories(WORK);
            Path folder = Files.createTempDirectory(WORK.toAbsolutePath(), "server-");
            int port = freePort();
            Process process = launch(command(jar, folder, port, jvmOptions, arguments), folder);
            ServerUnderTest server = new ServerUnderTest(folder, port, process);
            // For Ctrl-C; a second close finds nothing to do.
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            server.awaitReady();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(
            Path jar, Path folder, int port, List<String> jvmOptions, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(Jdk.tool("java")));
        command.addAll(jvmOptions);
        command.addAll(List.of(
                "-jar",
                jar.toString(),
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--chat.data-dir=" + folder.resolve("data"),
                "--chat.limits.enabled=false"));
        command.addAll(arguments);
        return command;
    }

    private static Process launch(List<String> command, Path folder) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile())
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws IOException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (!isReady(http)) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    throw new IllegalStateException(
                            "The server did not start:\n" + Files.readString(folder.resolve("server.log")));
                }
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
        }
    }

    private boolean isReady(HttpClient http) {
        URI readiness = URI.create("http://127.0.0.1:%d/actuator/health/readiness".formatted(port));
        try {
            HttpRequest request = HttpRequest.newBuilder(readiness)
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Answers where it listens. */
    public InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    /** Answers its own process, without the database's. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Answers its database. */
    public EmbeddedDatabase database() {
        return new EmbeddedDatabase(folder.resolve("data").resolve("postgresql"));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            deleteFolder();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void deleteFolder() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
