package org.hexachat.adapter.websocket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aKick;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hexachat.adapter.websocket.ChatServer.Guest;
import org.hexachat.adapter.websocket.ChatServer.Visit;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.session.SessionToken;
import org.hexachat.domain.session.Ticket;
import org.hexachat.testkit.fake.FakeTokenIssuer;
import org.hexachat.testkit.websocket.Dial;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class V1IT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ChatServer server;
    private Room room;
    private Guest anna;

    @BeforeAll
    void start() {
        server = ChatServer.start("chat.websocket.max-rooms=2");
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
    void hello_comes_first_and_says_who_one_is_and_what_one_may() {
        try (Visit visit = server.visit(server.dialV1(anna))) {
            assertThat(visit.socket().answer().header("Sec-WebSocket-Protocol")).contains("chat.v1");
            JsonNode hello = awaitFrames(visit, 1).getFirst();
            assertThat(hello.path("type").stringValue()).isEqualTo("hello");
            assertThat(hello.path("user").path("name").stringValue())
                    .isEqualTo(anna.user().username().value());
            assertThat(hello.path("heartbeat_ms").intValue()).isEqualTo(25_000);
            assertThat(hello.path("limits").path("rooms").intValue()).isEqualTo(2);
        }
    }

    @Test
    void whoever_does_not_speak_the_protocol_or_brings_no_token_in_a_header_is_refused() {
        String token = anna.token().value();
        Dial bare = Dial.to(server.port(), "/ws/v1");
        Dial speaking = bare.with("Sec-WebSocket-Protocol", "chat.v1");
        assertThat(statusOf(bare.with("Authorization", "Bearer " + token))).isEqualTo(400);
        assertThat(statusOf(speaking)).isEqualTo(401);
        assertThat(statusOf(speaking.with("Authorization", "Basic " + token))).isEqualTo(401);
        assertThat(statusOf(speaking.with("Authorization", "Bearer nobody"))).isEqualTo(401);
        assertThat(statusOf(Dial.to(server.port(), "/ws/v1?token=" + token).with("Sec-WebSocket-Protocol", "chat.v1")))
                .isEqualTo(401);
        assertThat(statusOf(server.dialV1(anna).with("Origin", "http://evil.example")))
                .isEqualTo(403);
        assertThat(statusOf(speaking.with("Authorization", "token " + token))).isEqualTo(101);
    }

    @Test
    void a_ticket_opens_one_connection() {
        SessionToken secret = new FakeTokenIssuer().issue();
        server.storage()
                .tickets()
                .add(new Ticket(
                        new FakeTokenIssuer().hash(secret),
                        anna.session().id(),
                        Instant.now().plusSeconds(30)));
        Dial dial = Dial.to(server.port(), "/ws/v1?ticket=" + secret.value()).with("Sec-WebSocket-Protocol", "chat.v1");
        assertThat(statusOf(dial)).isEqualTo(101);
        assertThat(statusOf(dial)).isEqualTo(401);
    }

    @Test
    void what_was_missed_is_told_and_then_what_happens_without_a_hole_or_a_double() {
        IntStream.rangeClosed(1, 1_300).forEach(i -> server.post(room, anna, "" + i));
        for (long since : new long[] {1, 700, 1_200, 1_301}) {
            try (Visit visit = server.visit(server.dialV1(anna))) {
                String epoch = subscribe(visit, "");
                subscribe(visit, ",\"since\":" + since + ",\"epoch\":\"" + epoch + "\"");
                server.post(room, anna, "live");
                long last = server.storage()
                        .log()
                        .positionsOf(List.of(room.id()))
                        .get(room.id())
                        .value();
                await().untilAsserted(() -> assertThat(sequences(visit))
                        .isEqualTo(
                                LongStream.rangeClosed(since + 1, last).boxed().toList()));
            }
        }
    }

    @Test
    void a_position_of_another_life_or_of_the_future_is_reset() {
        try (Visit visit = server.visit(server.dialV1(anna))) {
            subscribe(visit, ",\"since\":0,\"epoch\":\"another\"");
            assertThat(last(visit, "subscribed").path("reset").booleanValue()).isTrue();
            String epoch = last(visit, "subscribed").path("epoch").stringValue();
            subscribe(visit, ",\"since\":99,\"epoch\":\"" + epoch + "\"");
            assertThat(last(visit, "subscribed").path("reset").booleanValue()).isTrue();
            assertThat(last(visit, "subscribed").path("seq").longValue()).isEqualTo(1);
        }
    }

    @Test
    void sends_are_accepted_in_their_order_and_a_repeated_one_gets_the_first_answer() {
        try (Visit visit = server.visit(server.dialV1(anna))) {
            String client = UUID.randomUUID().toString();
            IntStream.rangeClosed(1, 1_000)
                    .forEach(i -> send(visit, "" + i, ",\"client_id\":\"" + UUID.randomUUID() + "\"", "m" + i));
            send(visit, "a", ",\"client_id\":\"" + client + "\"", "once");
            send(visit, "b", ",\"client_id\":\"" + client + "\"", "once");
            await().untilAsserted(() -> assertThat(all(visit, "accepted")).hasSize(1_002));
            List<JsonNode> accepted = all(visit, "accepted");
            assertThat(accepted.subList(0, 1_000))
                    .extracting(frame -> frame.path("id").stringValue())
                    .isEqualTo(IntStream.rangeClosed(1, 1_000)
                            .mapToObj(i -> "" + i)
                            .toList());
            assertThat(accepted.get(1_000).path("seq"))
                    .isEqualTo(accepted.get(1_001).path("seq"));
        }
    }

    @Test
    void an_edit_and_a_deletion_are_told_and_a_deleted_text_is_replayed_to_nobody() {
        try (Visit visit = server.visit(server.dialV1(anna))) {
            String epoch = subscribe(visit, "");
            send(visit, "1", "", "a secret");
            await().untilAsserted(() -> assertThat(all(visit, "accepted")).hasSize(1));
            String message = last(visit, "accepted").path("message_id").stringValue();
            say(visit, "message.edit", ",\"message_id\":\"" + message + "\",\"text\":\"another secret\"");
            say(visit, "message.delete", ",\"message_id\":\"" + message + "\"");
            await().untilAsserted(() ->
                    assertThat(types(visit)).contains("message.posted", "message.edited", "message.deleted"));
            int before = visit.transcript().texts().size();
            subscribe(visit, ",\"since\":0,\"epoch\":\"" + epoch + "\"");
            await().untilAsserted(() -> assertThat(types(visit))
                    .containsSubsequence("member.joined", "message.withdrawn", "message.withdrawn", "message.deleted"));
            assertThat(visit.transcript()
                            .texts()
                            .subList(before, visit.transcript().texts().size())
                            .toString())
                    .doesNotContain("secret");
        }
    }

    @Test
    void who_is_put_out_is_told_so_and_hears_nothing_more_of_that_room() {
        Guest boris = server.aMemberOf(room);
        Room other = server.aRoom();
        server.storage().log().append(aJoin(other, boris.user()));
        try (Visit visit = server.visit(server.dialV1(boris))) {
            subscribe(visit, "");
            subscribe(visit, other, "");
            server.storage().log().append(aKick(room, anna.user(), boris.user()));
            server.connections().closeMember(room.id(), boris.user().id());
            server.post(room, anna, "for the others");
            server.post(other, boris, "still here");
            await().untilAsserted(() -> assertThat(types(visit)).contains("unsubscribed", "message.posted"));
            assertThat(last(visit, "unsubscribed").path("code").stringValue()).isEqualTo("room.not_member");
            assertThat(visit.transcript().texts().toString()).doesNotContain("for the others");
            say(visit, "subscribe", "");
            await().untilAsserted(() ->
                    assertThat(last(visit, "error").path("code").stringValue()).isEqualTo("room.not_member"));
            assertThat(visit.transcript().closeCode()).isNotDone();
        }
    }

    @Test
    void what_cannot_be_done_is_said_and_the_connection_goes_on() {
        try (Visit visit = server.visit(server.dialV1(anna))) {
            visit.socket().sendText("[]");
            visit.socket().sendText("{\"type\":\"dance\",\"id\":\"7\",\"unknown\":1}");
            visit.socket().sendText("{\"type\":\"subscribe\",\"id\":\"8\",\"room\":5}");
            send(visit, "9", "", " ");
            visit.socket().sendText("{\"type\":\"ping\",\"id\":\"10\"}");
            await().untilAsserted(() -> assertThat(types(visit)).contains("pong"));
            assertThat(all(visit, "error"))
                    .extracting(frame -> frame.path("id").stringValue("none")
                            + " "
                            + frame.path("code").stringValue())
                    .containsExactly("none input.invalid", "7 frame.unknown", "8 input.invalid", "9 input.blank");
            assertThat(all(visit, "error")
                            .get(2)
                            .path("errors")
                            .get(0)
                            .path("field")
                            .stringValue())
                    .isEqualTo("room");
        }
    }

    @Test
    void what_one_connection_has_read_every_connection_of_the_same_person_knows_and_nobody_else() {
        Guest boris = server.aMemberOf(room);
        server.post(room, boris, "news");
        try (Visit reading = server.visit(server.dialV1(anna));
                Visit other = server.visit(server.dialV1(anna));
                Visit stranger = server.visit(server.dialV1(boris))) {
            awaitFrames(other, 1);
            awaitFrames(stranger, 1);
            say(reading, "read", ",\"seq\":3");
            await().untilAsserted(() -> assertThat(all(reading, "read_state")).hasSize(2));
            assertThat(all(reading, "read_state"))
                    .anySatisfy(answer ->
                            assertThat(answer.path("id").stringValue("")).isEqualTo("x"))
                    .allSatisfy(state ->
                            assertThat(state.path("read_seq").longValue()).isEqualTo(3));
            await().untilAsserted(() -> assertThat(all(other, "read_state")).hasSize(1));
            assertThat(last(other, "read_state").path("read_seq").longValue()).isEqualTo(3);
            say(reading, "read", ",\"seq\":2");
            say(reading, "read", "");
            await().untilAsserted(() -> assertThat(all(reading, "error")).hasSize(1));
            assertThat(all(reading, "read_state")).hasSize(3);
            assertThat(all(other, "read_state")).hasSize(1);
            assertThat(all(stranger, "read_state")).isEmpty();
        }
    }

    @Test
    void one_connection_has_only_so_many_rooms_and_gets_them_back() {
        try (Visit visit = server.visit(server.dialV1(anna))) {
            List<Room> rooms = List.of(room, server.aRoom(), server.aRoom());
            rooms.forEach(one -> server.storage()
                    .memberships()
                    .find(one.id(), anna.user().id())
                    .ifPresentOrElse(_ -> {}, () -> server.storage().log().append(aJoin(one, anna.user()))));
            subscribe(visit, rooms.get(0), "");
            subscribe(visit, rooms.get(1), "");
            say(visit, rooms.get(2), "subscribe", "");
            await().untilAsserted(() ->
                    assertThat(last(visit, "error").path("code").stringValue()).isEqualTo("subscription.limit"));
            say(visit, rooms.get(0), "unsubscribe", "");
            subscribe(visit, rooms.get(2), "");
        }
    }

    @Test
    void whoever_goes_over_the_limit_again_and_again_is_let_go() {
        try (ChatServer strict = ChatServer.start("test.ration=3")) {
            Room there = strict.aRoom();
            try (Visit visit = strict.visit(strict.dialV1(strict.aMemberOf(there)))) {
                ping(visit, 10);
                await().untilAsserted(() -> assertThat(all(visit, "error")).isNotEmpty());
                assertThat(last(visit, "error").path("code").stringValue()).isEqualTo("rate_limited");
                ping(visit, 150);
                await().untilAsserted(
                                () -> assertThat(visit.transcript().closeCode()).isCompletedWithValue(4029));
            }
        }
    }

    @Test
    void a_connection_whose_session_ended_is_told_to_stop() {
        try (Visit visit = server.visit(server.dialV1(anna))) {
            awaitFrames(visit, 1);
            server.connections().closeSession(anna.session().id());
            await().untilAsserted(
                            () -> assertThat(visit.transcript().closeCode()).isCompletedWithValue(4501));
        }
    }

    private String subscribe(Visit visit, String more) {
        return subscribe(visit, room, more);
    }

    private String subscribe(Visit visit, Room which, String more) {
        int before = all(visit, "subscribed").size();
        say(visit, which, "subscribe", more);
        await().untilAsserted(() -> assertThat(all(visit, "subscribed")).hasSize(before + 1));
        return last(visit, "subscribed").path("epoch").stringValue();
    }

    private void send(Visit visit, String id, String more, String text) {
        visit.socket()
                .sendText("{\"type\":\"message.send\",\"id\":\"" + id + "\",\"room\":\""
                        + room.id().value() + "\",\"text\":\"" + text + "\"" + more + "}");
    }

    private void say(Visit visit, String type, String more) {
        say(visit, room, type, more);
    }

    private static void say(Visit visit, Room which, String type, String more) {
        visit.socket()
                .sendText("{\"type\":\"" + type + "\",\"id\":\"x\",\"room\":\""
                        + which.id().value() + "\"" + more + "}");
    }

    private static void ping(Visit visit, int times) {
        IntStream.range(0, times).forEach(_ -> visit.socket().sendText("{\"type\":\"ping\"}"));
    }

    private int statusOf(Dial dial) {
        try (Visit visit = server.visit(dial)) {
            return visit.status();
        }
    }

    private static List<JsonNode> awaitFrames(Visit visit, int count) {
        await().untilAsserted(() -> assertThat(frames(visit)).hasSizeGreaterThanOrEqualTo(count));
        return frames(visit);
    }

    private static List<JsonNode> frames(Visit visit) {
        return visit.transcript().texts().stream()
                .flatMap(String::lines)
                .map(JSON::readTree)
                .toList();
    }

    private static List<String> types(Visit visit) {
        return frames(visit).stream()
                .map(frame -> frame.path("type").stringValue())
                .toList();
    }

    private static List<JsonNode> all(Visit visit, String type) {
        return frames(visit).stream()
                .filter(frame -> frame.path("type").stringValue().equals(type))
                .toList();
    }

    private static JsonNode last(Visit visit, String type) {
        List<JsonNode> heard = all(visit, type);
        assertThat(heard).as(type).isNotEmpty();
        return heard.getLast();
    }

    /** The places of the events that came since the last subscription. */
    private static List<Long> sequences(Visit visit) {
        List<JsonNode> frames = frames(visit);
        int begin = frames.lastIndexOf(last(visit, "subscribed"));
        return frames.subList(begin + 1, frames.size()).stream()
                .map(frame -> frame.path("seq").longValue())
                .toList();
    }
}
