package org.hexachat.adapter.websocket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hexachat.testkit.fixture.Samples.aKick;
import static org.hexachat.testkit.fixture.Samples.aMute;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hexachat.adapter.websocket.ChatServer.Guest;
import org.hexachat.adapter.websocket.ChatServer.Visit;
import org.hexachat.domain.room.MuteTerm;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who types and who is there, over real sockets. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompanyIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ChatServer server;
    private Room room;
    private Guest anna;
    private Guest boris;

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
        boris = server.aMemberOf(room);
    }

    @Test
    void the_others_see_who_types_once_however_often_it_is_said() {
        try (Visit annas = subscribed(anna);
                Visit annasOther = subscribed(anna);
                Visit boriss = subscribed(boris)) {
            IntStream.range(0, 20).forEach(i -> say(i % 2 == 0 ? annas : annasOther, room.id(), "typing", ""));
            await().untilAsserted(() -> assertThat(all(boriss, "typing")).hasSize(1));
            assertThat(all(boriss, "typing").getFirst().at("/user/id").stringValue())
                    .isEqualTo(anna.user().id().value().toString());
            settle(annas);
            settle(annasOther);
            assertThat(all(annas, "typing")).isEmpty();
            assertThat(all(annasOther, "typing")).isEmpty();
            assertThat(all(boriss, "typing")).hasSize(1);
        }
    }

    @Test
    void who_is_there_is_told_to_those_who_ask_and_changes_are() {
        try (Visit annas = subscribed(anna)) {
            say(annas, room.id(), "presence.subscribe", "");
            await().untilAsserted(() -> assertThat(states(annas)).contains(name(anna) + " online"));
            try (Visit boriss = subscribed(boris)) {
                await().untilAsserted(() -> assertThat(states(annas)).endsWith(name(boris) + " online"));
                boriss.socket().sendText("{\"type\":\"presence\",\"state\":\"away\"}");
                await().untilAsserted(() -> assertThat(states(annas)).endsWith(name(boris) + " away"));
                say(annas, room.id(), "presence.unsubscribe", "");
                await().untilAsserted(() ->
                        assertThat(all(annas, "presence.unsubscribed")).hasSize(1));
                assertThat(all(boriss, "presence")).isEmpty();
            }
        }
    }

    @Test
    void what_may_not_be_asked_is_refused_and_the_connection_goes_on() {
        Guest stranger = server.aStranger();
        try (Visit outside = server.visit(server.dialV1(stranger));
                Visit inside = server.visit(server.dialV1(anna))) {
            for (String type : List.of("typing", "presence.subscribe")) {
                say(outside, room.id(), type, "");
                say(outside, anyRoomId(), type, "");
                say(inside, room.id(), type, "");
            }
            inside.socket().sendText("{\"type\":\"presence\",\"id\":\"x\",\"state\":\"dancing\"}");
            await().untilAsserted(() -> assertThat(codes(outside))
                    .containsExactly("room.not_member", "room.not_found", "room.not_member", "room.not_found"));
            await().untilAsserted(() -> assertThat(codes(inside))
                    .containsExactly("subscription.required", "subscription.required", "input.invalid"));
            settle(inside);
        }
    }

    @Test
    void who_is_muted_is_told_so_and_is_not_shown_to_type() {
        try (Visit annas = subscribed(anna);
                Visit boriss = subscribed(boris)) {
            server.storage().log().append(aMute(room, anna.user(), boris.user(), new MuteTerm(Optional.empty())));
            IntStream.range(0, 5).forEach(_ -> say(boriss, room.id(), "typing", ""));
            await().untilAsserted(() -> assertThat(codes(boriss)).containsExactly("room.muted"));
            settle(boriss);
            assertThat(all(annas, "typing")).isEmpty();
        }
    }

    @Test
    void who_is_put_out_neither_tells_nor_is_told_anything_more() {
        try (Visit annas = subscribed(anna);
                Visit boriss = subscribed(boris)) {
            say(annas, room.id(), "presence.subscribe", "");
            say(boriss, room.id(), "presence.subscribe", "");
            await().untilAsserted(
                            () -> assertThat(states(boriss)).contains(name(anna) + " online", name(boris) + " online"));
            server.storage().log().append(aKick(room, anna.user(), boris.user()));
            server.connections().closeMember(room.id(), boris.user().id());
            int before = all(boriss, "presence").size();
            say(boriss, room.id(), "typing", "");
            say(annas, room.id(), "typing", "");
            await().untilAsserted(() -> assertThat(states(annas)).endsWith(name(boris) + " offline"));
            await().untilAsserted(() -> assertThat(codes(boriss)).containsExactly("room.not_member"));
            assertThat(all(boriss, "presence")).hasSize(before);
            assertThat(all(boriss, "typing")).isEmpty();
            assertThat(all(annas, "typing")).isEmpty();
        }
    }

    @Test
    void the_classic_socket_is_seen_and_hears_nothing() {
        try (Visit annas = subscribed(anna);
                Visit classic = server.visit(room, boris)) {
            say(annas, room.id(), "presence.subscribe", "");
            await().untilAsserted(() -> assertThat(states(annas)).contains(name(boris) + " online"));
            say(annas, room.id(), "typing", "");
            settle(annas);
            server.post(room, anna, "the first thing that is heard");
            await().untilAsserted(() -> assertThat(classic.transcript().texts())
                    .singleElement()
                    .asString()
                    .contains("the first thing that is heard"));
        }
    }

    @Test
    void both_count_against_the_limit_of_frames() {
        try (ChatServer strict = ChatServer.start("test.ration=3")) {
            Room there = strict.aRoom();
            try (Visit visit = strict.visit(strict.dialV1(strict.aMemberOf(there)))) {
                tellOnline(visit, 10);
                await().untilAsserted(
                                () -> assertThat(codes(visit)).isNotEmpty().containsOnly("rate_limited"));
                tellOnline(visit, 150);
                await().untilAsserted(
                                () -> assertThat(visit.transcript().closeCode()).isCompletedWithValue(4029));
            }
        }
    }

    private static void tellOnline(Visit visit, int times) {
        IntStream.range(0, times).forEach(_ -> visit.socket().sendText("{\"type\":\"presence\",\"state\":\"online\"}"));
    }

    private Visit subscribed(Guest guest) {
        Visit visit = server.visit(server.dialV1(guest));
        say(visit, room.id(), "subscribe", "");
        await().untilAsserted(() -> assertThat(all(visit, "subscribed")).hasSize(1));
        return visit;
    }

    /** Waits until all that was said before was heard. */
    private static void settle(Visit visit) {
        int before = all(visit, "pong").size();
        visit.socket().sendText("{\"type\":\"ping\"}");
        await().untilAsserted(() -> assertThat(all(visit, "pong")).hasSize(before + 1));
    }

    private static void say(Visit visit, RoomId where, String type, String more) {
        visit.socket()
                .sendText("{\"type\":\"" + type + "\",\"id\":\"x\",\"room\":\"" + where.value() + "\"" + more + "}");
    }

    private static String name(Guest guest) {
        return guest.user().username().value();
    }

    private static List<String> states(Visit visit) {
        return all(visit, "presence").stream()
                .flatMap(frame -> frame.path("changes").valueStream())
                .map(change -> change.at("/user/name").stringValue() + " "
                        + change.path("state").stringValue())
                .toList();
    }

    private static List<String> codes(Visit visit) {
        return all(visit, "error").stream()
                .map(frame -> frame.path("code").stringValue())
                .toList();
    }

    private static List<JsonNode> all(Visit visit, String type) {
        return visit.transcript().texts().stream()
                .flatMap(String::lines)
                .map(JSON::readTree)
                .filter(frame -> frame.path("type").stringValue().equals(type))
                .toList();
    }
}
