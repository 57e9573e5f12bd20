package org.hexachat.adapter.websocket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hexachat.adapter.websocket.ChatServer.Guest;
import org.hexachat.adapter.websocket.ChatServer.Visit;
import org.hexachat.domain.room.Room;
import org.hexachat.testkit.websocket.ClientFrame;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConversationIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ChatServer server;
    private Room room;
    private Guest anna;

    @BeforeAll
    void start() {
        server = ChatServer.start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @BeforeEach
    void enter() {
        room = server.aRoom();
        anna = server.aMemberOf(room);
    }

    @Test
    void a_message_reaches_its_sender_and_everyone_in_the_frozen_form() {
        Guest boris = server.aMemberOf(room);
        try (Visit here = server.visit(room, anna);
                Visit there = server.visit(room, boris)) {
            here.socket().sendText("{\"message\":\"привет\",\"extra\":[1]}");
            await().untilAsserted(() -> assertThat(there.transcript().texts()).hasSize(1));
            await().untilAsserted(() -> assertThat(here.transcript().texts())
                    .isEqualTo(there.transcript().texts()));
            assertThat(there.transcript().texts().getFirst())
                    .matches("\\{\"type\":\"chat_message\",\"user\":\""
                            + anna.user().username().value()
                            + "\",\"message\":\"привет\",\"timestamp\":\"[0-9T:.\\-]+Z\"}");
        }
    }

    @Test
    void the_latest_200_come_first_and_oldest_first() {
        IntStream.rangeClosed(1, 250).forEach(i -> server.post(room, anna, "" + i));
        try (Visit visit = server.visit(room, anna)) {
            visit.socket().sendText("{\"message\":\"live\"}");
            await().untilAsserted(() -> assertThat(messages(visit)).hasSize(201));
            List<String> expected = new ArrayList<>(numbers(51, 250));
            expected.add("live");
            assertThat(messages(visit)).isEqualTo(expected);
        }
    }

    @Test
    void frames_of_one_connection_keep_their_order() {
        try (Visit visit = server.visit(room, anna)) {
            IntStream.rangeClosed(1, 1_000).forEach(i -> visit.socket().sendText("{\"message\":\"" + i + "\"}"));
            await().untilAsserted(() -> assertThat(messages(visit)).isEqualTo(numbers(1, 1_000)));
        }
    }

    /** Stochastic. */
    @RepeatedTest(3)
    void there_is_no_hole_and_no_double_between_history_and_live() throws InterruptedException {
        int total = 3_000;
        Thread writer = Thread.startVirtualThread(
                () -> IntStream.rangeClosed(1, total).forEach(i -> server.post(room, anna, "" + i)));
        List<Visit> visits = new ArrayList<>();
        while (visits.size() < 90 && writer.isAlive() || visits.isEmpty()) {
            visits.add(server.visit(room, server.aMemberOf(room)));
        }
        writer.join();
        for (Visit visit : visits) {
            await().until(() -> messages(visit).contains("" + total));
            int first = Integer.parseInt(messages(visit).getFirst());
            assertThat(messages(visit)).isEqualTo(numbers(first, total));
            visit.close();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hello | input.invalid",
                "'' | input.invalid",
                "[] | input.invalid",
                "\"text\" | input.invalid",
                "null | input.invalid",
                "{ | input.invalid",
                "{\"message\":\"a\"} x | input.invalid",
                "{\"message\":\"a\",\"message\":\"b\"} | input.invalid",
                "{\"message\":1} | input.invalid",
                "{\"message\":true} | input.invalid",
                "{\"message\":[\"a\"]} | input.invalid",
                "{\"message\":{}} | input.invalid",
                "{\"message\":\"a\",\"x\":NaN} | input.invalid",
                "{} | input.required",
                "{\"message\":null} | input.required",
                "{\"text\":\"a\"} | input.required",
                "{\"message\":\"\\u0000\"} | input.characters",
                "{\"message\":\"a\\u0007b\"} | input.characters",
                "{\"message\":\"\\ud800\"} | input.characters",
                "{\"message\":\"a\\udc00b\"} | input.characters",
            })
    void what_is_no_message_is_answered_and_the_socket_stays_open(String frame, String code) {
        expectError(frame, code);
    }

    @Test
    void what_is_too_long_or_too_deep_is_answered_and_the_socket_stays_open() {
        expectError("{\"message\":\"" + "a".repeat(4_001) + "\"}", "input.too_long");
        expectError("{\"message\":\"a\",\"x\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}", "input.invalid");
        expectError("[".repeat(10_000), "input.invalid");
    }

    @Test
    void errors_are_russian_and_english_for_those_who_ask() {
        try (Visit russian = server.visit(server.dial(room, anna));
                Visit english =
                        server.visit(server.dial(room, anna).with("Accept-Language", "en-GB,en;q=0.9,ru;q=0.1"))) {
            russian.socket().sendText("{}");
            english.socket().sendText("{}");
            await().untilAsserted(() -> assertThat(messages(russian)).containsExactly("Это поле обязательно."));
            await().untilAsserted(() -> assertThat(messages(english)).containsExactly("This field is required."));
        }
    }

    @Test
    void blank_text_is_ignored() {
        try (Visit visit = server.visit(room, anna)) {
            visit.socket().sendText("{\"message\":\"\"}");
            visit.socket().sendText("{\"message\":\" \\n\\t \"}");
            visit.socket().sendText("{\"message\":\"after\"}");
            await().untilAsserted(() -> assertThat(messages(visit)).containsExactly("after"));
        }
    }

    @Test
    void a_store_that_is_away_is_said_and_the_message_can_be_sent_again() {
        try (Visit visit = server.visit(room, anna)) {
            server.storeSwitch().turnOff();
            visit.socket().sendText("{\"message\":\"once\"}");
            await().untilAsserted(() -> assertThat(codes(visit)).containsExactly("storage.unavailable"));
            server.storeSwitch().turnOn();
            visit.socket().sendText("{\"message\":\"once\"}");
            await().untilAsserted(() -> assertThat(messages(visit)).endsWith("once"));
        } finally {
            server.storeSwitch().turnOn();
        }
    }

    @Test
    void four_thousand_letters_of_four_bytes_pass_whole_and_in_fragments() {
        String text = "\uD83D\uDE00".repeat(4_000);
        try (Visit visit = server.visit(room, anna)) {
            ClientFrame whole = ClientFrame.text("{\"message\":\"" + text + "\"}");
            visit.socket().send(whole);
            visit.socket().send(ClientFrame.text("{\"message\":").unfinished());
            visit.socket().send(ClientFrame.ping("between"));
            visit.socket().send(ClientFrame.text("\"" + text).unfinished().continuing());
            visit.socket().send(ClientFrame.text("\"}").continuing());
            await().untilAsserted(() -> assertThat(messages(visit)).containsExactly(text, text));
            assertThat(visit.transcript().pongs()).isEqualTo(1);
        }
    }

    @Test
    void sixty_four_kibibytes_are_read_and_one_byte_more_ends_the_connection() {
        String padding = "{\"message\":\"a\",\"x\":\"" + "x".repeat(64 * 1024 - 22) + "\"}";
        assertThat(padding).hasSize(64 * 1024);
        try (Visit visit = server.visit(room, anna)) {
            visit.socket().sendText(padding);
            await().untilAsserted(() -> assertThat(messages(visit)).containsExactly("a"));
            visit.socket().sendText(padding + " ");
            await().untilAsserted(
                            () -> assertThat(visit.transcript().closeCode()).isCompletedWithValue(1009));
        }
    }

    @Test
    void a_message_in_fragments_is_bounded_too() {
        try (Visit visit = server.visit(room, anna)) {
            visit.socket().send(ClientFrame.text("x".repeat(40_000)).unfinished());
            visit.socket()
                    .send(ClientFrame.text("x".repeat(40_000)).unfinished().continuing());
            await().untilAsserted(
                            () -> assertThat(visit.transcript().closeCode()).isCompletedWithValue(1009));
        }
    }

    @Test
    void endless_empty_fragments_end_the_connection() {
        try (Visit visit = server.visit(room, anna)) {
            visit.socket().send(ClientFrame.text("").unfinished());
            for (int i = 0; i < 2_000; i++) {
                visit.socket().send(ClientFrame.text("").unfinished().continuing());
            }
            await().untilAsserted(
                            () -> assertThat(visit.transcript().closeCode()).isCompletedWithValue(1008));
        }
    }

    @Test
    void a_binary_frame_ends_the_connection() {
        try (Visit visit = server.visit(room, anna)) {
            visit.socket().send(ClientFrame.binary(new byte[] {1}));
            await().untilAsserted(
                            () -> assertThat(visit.transcript().closeCode()).isCompletedWithValue(1003));
        }
    }

    @Test
    void broken_utf_8_and_an_unmasked_frame_end_the_connection() {
        try (Visit one = server.visit(room, anna);
                Visit two = server.visit(room, anna)) {
            one.socket().sendBytes(new byte[] {(byte) 0x81, (byte) 0x82, 0, 0, 0, 0, (byte) 0xC3, 0x28});
            two.socket().send(ClientFrame.text("{}").unmasked());
            await().untilAsserted(() -> assertThat(one.transcript().closeCode()).isCompletedWithValue(1007));
            await().untilAsserted(() -> assertThat(two.transcript().closeCode()).isCompletedWithValue(1002));
        }
    }

    private void expectError(String frame, String code) {
        try (Visit visit = server.visit(room, anna)) {
            visit.socket().sendText(frame);
            visit.socket().sendText("{\"message\":\"still here\"}");
            await().untilAsserted(() -> assertThat(messages(visit)).endsWith("still here"));
            JsonNode error = JSON.readTree(visit.transcript().texts().getFirst());
            assertThat(error.propertyNames()).containsExactly("type", "code", "message");
            assertThat(error.path("type").stringValue()).isEqualTo("error");
            assertThat(error.path("code").stringValue()).isEqualTo(code);
            assertThat(visit.transcript().texts()).hasSize(2);
        }
        room = server.aRoom();
        anna = server.aMemberOf(room);
    }

    private static List<String> messages(Visit visit) {
        return field(visit, "message");
    }

    private static List<String> codes(Visit visit) {
        return field(visit, "code");
    }

    private static List<String> field(Visit visit, String name) {
        return visit.transcript().texts().stream()
                .map(text -> JSON.readTree(text).path(name).stringValue())
                .toList();
    }

    private static List<String> numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> "" + i).toList();
    }
}
