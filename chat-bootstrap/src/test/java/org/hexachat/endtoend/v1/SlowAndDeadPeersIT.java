package org.hexachat.endtoend.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.stream.IntStream;
import org.hexachat.endtoend.ServerProcess;
import org.hexachat.testkit.websocket.ClientFrame;
import org.hexachat.testkit.websocket.RawWebSocket;
import org.hexachat.testkit.websocket.Transcript;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What becomes of peers that do not read, do not answer, or say what cannot be read; and of those next to them. */
class SlowAndDeadPeersIT {

    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static final int FRAME_BYTES = 64 * 1024;

    @TempDir
    static Path folder;

    private static HttpClient http;
    private static ServerProcess server;
    private static V1Person anna;

    @BeforeAll
    static void start() {
        http = HttpClient.newHttpClient();
        server = ServerProcess.startIn(
                folder,
                List.of("-Xmx256m", "-XX:+ExitOnOutOfMemoryError"),
                Map.of(
                        "CHAT_LIMITS_ENABLED", "false",
                        "CHAT_WEBSOCKET_WRITE_TIMEOUT", "30s",
                        "CHAT_WEBSOCKET_PING_INTERVAL", "3s",
                        "CHAT_WEBSOCKET_PING_PATIENCE", "7s"));
        anna = V1Person.registered(server, http, "anna");
    }

    @AfterAll
    static void stop() {
        server.close();
        http.close();
    }

    @Test
    void who_does_not_read_is_cut_off_and_resumes_without_a_hole_while_others_hear_everything() {
        String room = anna.opensRoom("flood");
        Map<String, RoomView> views = new ConcurrentHashMap<>();
        Witness witness = failure -> {
            throw new AssertionError(failure);
        };
        long last;
        try (V1Connection loud = V1Connection.open(anna);
                V1Connection attentive = V1Connection.open(anna);
                V1Connection slow = V1Connection.open(anna.socket().withSmallReceiveBuffer(), views, witness)) {
            attentive.subscribe(room).join();
            slow.subscribe(room).join();
            slow.socket().pauseReading();
            last = floods(loud, attentive, room);
            assertThat(views.get(room).position())
                    .as("the slow one missed something")
                    .isLessThan(last);

            slow.socket().resumeReading();
            await().atMost(LIMIT).until(() -> slow.closeCode().isDone());
            assertThat(slow.closeCode().join()).isEqualTo(4008);
        }
        try (V1Connection again = V1Connection.open(anna.socket(), views, witness)) {
            JsonNode subscribed = again.subscribe(room).join();
            assertThat(subscribed.has("reset")).isFalse();
            assertThat(again.heardUpTo(room, last).position()).isEqualTo(last);
        }
    }

    /** Says far more than buffers hold, as fast as an attentive reader takes it, and answers where the last of it is. */
    private static long floods(V1Connection loud, V1Connection attentive, String room) {
        String text = "ж".repeat(3_990);
        long last = 0;
        for (int wave = 0; wave < 20; wave++) {
            List<CompletableFuture<JsonNode>> answers = IntStream.range(0, 50)
                    .mapToObj(i -> loud.say(room, text + i))
                    .toList();
            last = answers.getLast().join().get("seq").asLong();
            attentive.heardUpTo(room, last);
        }
        return last;
    }

    @Test
    void who_answers_no_ping_is_given_up_and_who_answers_stays() {
        Transcript dead = new Transcript() {
            @Override
            public void ping(RawWebSocket socket, byte[] payload) {}
        };
        try (RawWebSocket unplugged = RawWebSocket.open(anna.socket(), dead);
                V1Connection alive = V1Connection.open(anna)) {
            assertThat(unplugged.answer().status()).isEqualTo(101);
            await().atMost(LIMIT).until(() -> dead.closeCode().isDone());
            assertThat(dead.closeCode().join()).isEqualTo(4009);
            assertThat(alive.isOpen()).isTrue();
        }
    }

    @Test
    void a_frame_can_be_as_large_as_the_server_says_and_not_a_byte_larger() {
        try (V1Connection connection = V1Connection.open(anna)) {
            assertThat(connection.hello().at("/limits/frame_bytes").asInt()).isEqualTo(FRAME_BYTES);
        }
        Transcript heard = new Transcript();
        try (RawWebSocket socket = RawWebSocket.open(anna.socket(), heard)) {
            socket.sendText(pingOf(FRAME_BYTES));
            await().atMost(LIMIT).until(() -> lastOf(heard).contains("\"pong\""));
            socket.sendText(pingOf(FRAME_BYTES + 1));
            assertThat(closeCode(heard)).isEqualTo(1009);
        }
    }

    @Test
    void a_frame_can_come_in_fragments_with_a_ping_between_them() {
        Transcript heard = new Transcript();
        try (RawWebSocket socket = RawWebSocket.open(anna.socket(), heard)) {
            socket.send(ClientFrame.text("{\"type\":").unfinished());
            socket.send(ClientFrame.ping("still there?"));
            socket.send(ClientFrame.text("\"ping\",").unfinished().continuing());
            socket.send(ClientFrame.text("\"id\":\"in parts\"}").continuing());
            await().atMost(LIMIT).until(() -> lastOf(heard).contains("\"in parts\""));
            assertThat(lastOf(heard)).contains("\"pong\"");
            assertThat(heard.pongs()).isEqualTo(1);
        }
    }

    @Test
    void what_is_no_text_ends_the_connection() {
        assertThat(codeAfter(ClientFrame.binary(new byte[] {1, 2, 3}).encoded()))
                .isEqualTo(1003);
        byte broken = (byte) 0xC3;
        byte lastText = (byte) 0x81;
        byte maskedTwo = (byte) 0x82;
        assertThat(codeAfter(new byte[] {lastText, maskedTwo, 0, 0, 0, 0, broken, '('}))
                .isEqualTo(1007);
    }

    @Test
    void two_thousand_come_as_fast_as_they_can_and_each_is_answered() throws Exception {
        ThreadFactory virtual = Thread.ofVirtual().factory();
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService doors = Executors.newFixedThreadPool(100, virtual)) {
            List<Callable<Integer>> crowd = Collections.nCopies(2_000, SlowAndDeadPeersIT::comeAndGo);
            for (Future<Integer> answer : doors.invokeAll(crowd)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).isSubsetOf(101, 429, 503).contains(101);
        await().atMost(LIMIT).until(() -> comeAndGo() == 101);
        assertThat(anna.get("/account").status()).isEqualTo(200);
    }

    private static int comeAndGo() {
        try (RawWebSocket socket = RawWebSocket.open(anna.socket(), new Transcript())) {
            return socket.answer().status();
        }
    }

    private static int codeAfter(byte[] frame) {
        Transcript heard = new Transcript();
        try (RawWebSocket socket = RawWebSocket.open(anna.socket(), heard)) {
            socket.sendBytes(frame);
            return closeCode(heard);
        }
    }

    private static int closeCode(Transcript heard) {
        await().atMost(LIMIT).until(() -> heard.closeCode().isDone());
        return heard.closeCode().join();
    }

    private static String lastOf(Transcript heard) {
        List<String> texts = heard.texts();
        return texts.isEmpty() ? "" : texts.getLast();
    }

    /** A ping that is filled up to so many bytes with a field that nobody knows. */
    private static String pingOf(int bytes) {
        String start = "{\"type\":\"ping\",\"id\":\"large\",\"fill\":\"";
        return start + "x".repeat(bytes - start.length() - 2) + "\"}";
    }
}
