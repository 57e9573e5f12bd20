package org.hexachat.endtoend.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hexachat.endtoend.ServerProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clients of docs/examples, as they stand there: cut off in the middle, they come back and miss nothing. */
class ExamplesIT {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int COUNT = 30;
    private static final int CUT_AFTER = 10;

    @TempDir
    static Path folder;

    private static HttpClient http;
    private static ServerProcess server;
    private static V1Person anna;
    private static V1Person boris;

    @BeforeAll
    static void start() {
        http = HttpClient.newHttpClient();
        server = ServerProcess.startIn(folder);
        anna = V1Person.registered(server, http, "anna");
        boris = V1Person.registered(server, http, "boris");
    }

    @AfterAll
    static void stop() {
        server.close();
        http.close();
    }

    @Test
    void the_java_client_misses_nothing() throws Exception {
        String java = ProcessHandle.current().info().command().orElse("java");
        isCutOffAndMissesNothing(List.of(java), "Resume.java");
    }

    @Test
    void the_javascript_client_misses_nothing() throws Exception {
        Optional<List<String>> node = NodeJs.command();
        assumeTrue(node.isPresent() || System.getenv("CI") != null, "resume.mjs needs Node.js");
        isCutOffAndMissesNothing(node.orElseThrow(), "resume.mjs");
    }

    private static void isCutOffAndMissesNothing(List<String> interpreter, String example) throws Exception {
        String room = anna.opensRoom(example.replace('.', '_'));
        boris.join(room).require(201);
        List<String> arguments = List.of(server.http("").toString(), anna.token(), room, Integer.toString(COUNT));
        AtomicBoolean over = new AtomicBoolean();
        Thread other = Thread.startVirtualThread(() -> keepsTalking(room, over));
        try (ExampleProcess process = ExampleProcess.run(interpreter, example, arguments, folder)) {
            await().atMost(LIMIT)
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> process.lines().size() >= CUT_AFTER || process.hasEnded());
            server.kill();
            int before = process.lines().size();
            server.start();
            assertThat(process.exitCode()).as(process.errors()).isZero();
            assertThat(process.lines()).as(process.errors()).hasSizeGreaterThan(before);
            assertUnbroken(process.lines());
        } finally {
            over.set(true);
            other.join();
        }
    }

    /** Each line is {@code seq type text}. */
    private static void assertUnbroken(List<String> lines) {
        long first = seqOf(lines.getFirst());
        assertThat(lines.stream().map(ExamplesIT::seqOf))
                .containsExactlyElementsOf(
                        LongStream.range(first, first + lines.size()).boxed().toList());
        List<String> own = lines.stream()
                .filter(line -> line.contains(" message.posted message "))
                .map(line -> line.split(" ", 3)[2])
                .toList();
        assertThat(own)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, COUNT)
                        .mapToObj(n -> "message " + n)
                        .toList());
        assertThat(lines).as("somebody else was heard, too").anyMatch(line -> line.contains("boris says"));
    }

    private static long seqOf(String line) {
        return Long.parseLong(line.split(" ", 2)[0]);
    }

    private static void keepsTalking(String room, AtomicBoolean over) {
        for (int n = 1; !over.get(); n++) {
            String text = "boris says " + n;
            await().atMost(LIMIT).pollInterval(Duration.ofMillis(50)).until(() -> over.get() || says(room, text));
        }
    }

    private static boolean says(String room, String text) {
        try {
            return boris.post("/rooms/" + room + "/messages", Map.of("text", text))
                            .status()
                    == 201;
        } catch (UncheckedIOException nobodyThere) {
            return false;
        }
    }
}
