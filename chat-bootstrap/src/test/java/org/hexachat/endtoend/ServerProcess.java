package org.hexachat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged server on a port and a data folder of its own. */
public final class ServerProcess implements AutoCloseable {

    static final String DATA = "data";

    private static final PackagedServer PACKAGED = PackagedServer.built();

    /** Short lives are over before the code of the second compiler has paid for itself: half of a start's processor time was that. */
    private static final List<String> SHORT_LIFE = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1");

    private static final Duration START_LIMIT = Duration.ofSeconds(90);

    /** One that is trained writes its cache when it ends. */
    private static final Duration END_LIMIT = Duration.ofMinutes(4);

    private static final int FIRST_PORT = 20_000;
    private static final int FIRST_EPHEMERAL_PORT = 32_768;

    private final Path folder;
    private final int port;
    private final Path output;
    private final List<String> jvmOptions;
    private final Map<String, String> environment;
    private Process process;

    private ServerProcess(Path folder, List<String> jvmOptions, Map<String, String> environment) {
        this.folder = folder;
        this.port = freePort();
        this.output = folder.resolve("server.log");
        this.jvmOptions = jvmOptions;
        this.environment = environment;
        this.process = launch();
    }

    /** {@code java -jar chat.jar} on an empty folder; waits until the server says that it is ready. */
    public static ServerProcess startOnNothingIn(Path folder) {
        return started(folder, with(SHORT_LIFE, List.of("-jar", PACKAGED.jar().toString())), Map.of());
    }

    /** Starts a server to which nobody came yet, and waits until it says that it is ready. */
    public static ServerProcess startIn(Path folder) {
        return startIn(folder, Map.of());
    }

    /** The same, or one that goes on with what an earlier one left in the folder. */
    public static ServerProcess startIn(Path folder, Map<String, String> environment) {
        return startIn(folder, SHORT_LIFE, environment);
    }

    /** The same with options of the virtual machine. */
    public static ServerProcess startIn(Path folder, List<String> jvmOptions, Map<String, String> environment) {
        prepare(folder);
        return started(folder, with(jvmOptions, unpacked().options()), environment);
    }

    /** What follows {@code java} where something else than a server is asked of what is packaged, and is to answer soon. */
    static List<String> shortLife() {
        return with(SHORT_LIFE, unpacked().options());
    }

    private static UnpackedServer unpacked() {
        return UnpackedServer.of(PACKAGED, ServerProcess::train);
    }

    private static void train(Path folder, List<String> options) {
        prepare(folder);
        started(folder, with(SHORT_LIFE, options), Map.of()).close();
    }

    private static void prepare(Path folder) {
        Path data = folder.resolve(DATA);
        if (!Files.exists(data)) {
            FreshData.of(PACKAGED, empty -> startOnNothingIn(empty).close()).copyTo(data);
        }
    }

    private static List<String> with(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static ServerProcess started(Path folder, List<String> jvmOptions, Map<String, String> environment) {
        ServerProcess server = new ServerProcess(folder, jvmOptions, environment);
        server.awaitReady();
        return server;
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    public URI http(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public URI webSocket(String path) {
        return URI.create("ws://127.0.0.1:" + port + path);
    }

    /** Everything the server printed so far, over all of its lives. */
    public String log() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** As the power going away, for this process. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** As an administrator's Ctrl-C. */
    public void terminate() {
        process.destroy();
        awaitEnd();
    }

    /** A further life on the same port and data. */
    public void start() {
        assertThat(process.isAlive()).as("the former life has ended").isFalse();
        process = launch();
        awaitReady();
    }

    @Override
    public void close() {
        terminate();
    }

    private Process launch() {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(jvmOptions);
        command.addAll(List.of("--server.port=" + port, "--chat.data-dir=" + folder.resolve(DATA)));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            await().atMost(START_LIMIT).pollInterval(Duration.ofMillis(200)).until(() -> {
                assertThat(process.isAlive()).as(log()).isTrue();
                return isReady(http);
            });
        }
    }

    private boolean isReady(HttpClient http) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(http("/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void awaitEnd() {
        try {
            assertThat(process.waitFor(END_LIMIT.toSeconds(), TimeUnit.SECONDS))
                    .as("the server ended")
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Below the ports that the system hands out by itself (from 32,768 on, by Linux's default): one of those may go to the
     * database or to a client before the server, which takes its port last, comes to it.
     */
    private static int freePort() {
        return ThreadLocalRandom.current()
                .ints(FIRST_PORT, FIRST_EPHEMERAL_PORT)
                .filter(ServerProcess::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket _ = new ServerSocket(port)) {
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
