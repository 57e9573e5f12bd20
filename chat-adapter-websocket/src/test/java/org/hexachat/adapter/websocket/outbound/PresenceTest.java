package org.hexachat.adapter.websocket.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexachat.adapter.websocket.outbound.Hall.Guest;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.room.RoomId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PresenceTest {

    private final Hall hall = new Hall();
    private final RoomId room = anyRoomId();
    private final Caller anna = Hall.person("anna");
    private final Caller boris = Hall.person("boris");

    @Test
    void a_newcomer_is_told_who_is_there_and_then_who_comes() {
        hall.connect(anna).listenTo(room);
        hall.second();
        Guest watching = hall.connect(boris).listenTo(room).watch(room);
        assertThat(watching.heard("presence.subscribed"))
                .singleElement()
                .satisfies(answer -> assertThat(answer.path("id").stringValue()).isEqualTo("w"));
        assertThat(watching.told()).containsExactly("anna online");
        assertThat(watching.heard("presence").getFirst().path("complete").booleanValue())
                .isTrue();
        hall.second();
        assertThat(watching.told()).containsExactly("anna online", "boris online");
        assertThat(watching.heard("presence").getLast().has("complete")).isFalse();
    }

    @Test
    void who_does_not_ask_is_told_nothing() {
        Guest silent = hall.connect(anna).listenTo(room);
        hall.connect(boris).listenTo(room).watch(room);
        hall.second();
        assertThat(silent.heard("presence")).isEmpty();
    }

    @Test
    void who_is_not_subscribed_to_the_room_cannot_ask() {
        Guest outside = hall.connect(anna);
        assertThat(hall.presence.watch(outside.connection, room, "w", Optional.empty()))
                .isFalse();
        assertThat(outside.texts()).isEmpty();
        assertThat(hall.presence.sizes()).containsOnly(0);
    }

    @Test
    void everything_of_a_second_is_one_frame_and_the_same_bytes_for_all() {
        List<Guest> watching = Stream.of(anna, boris)
                .map(who -> hall.connect(who).listenTo(room).watch(room))
                .toList();
        hall.second();
        IntStream.range(0, 50).forEach(i -> hall.connect(Hall.person("p" + i)).listenTo(room));
        hall.second();
        hall.second();
        assertThat(watching).allSatisfy(guest -> {
            assertThat(guest.heard("presence")).hasSize(2);
            assertThat(guest.heard("presence").getLast().path("changes")).hasSize(50);
        });
        assertThat(watching.getFirst().heard("presence").getLast())
                .isEqualTo(watching.getLast().heard("presence").getLast());
    }

    @Test
    void a_crowd_is_told_in_portions_a_second_and_a_newcomer_at_once() {
        Guest watching = hall.connect(anna).listenTo(room).watch(room);
        hall.second();
        int crowd = RoomPresence.MAX_CHANGES * 2 + 1;
        IntStream.range(0, crowd)
                .forEach(i -> hall.connect(Hall.person("p" + i)).listenTo(room));
        hall.second();
        assertThat(watching.told()).hasSize(1 + RoomPresence.MAX_CHANGES);
        Guest newcomer = hall.connect(boris).listenTo(room).watch(room);
        assertThat(newcomer.told()).hasSize(crowd + 1).doesNotHaveDuplicates();
        assertThat(newcomer.heard("presence").stream().map(frame -> frame.has("complete")))
                .containsExactly(true, false, false);
        hall.second();
        hall.second();
        hall.second();
        assertThat(watching.told()).hasSize(crowd + 2).doesNotHaveDuplicates();
    }

    @Test
    void several_connections_are_one_person() {
        Guest watching = hall.connect(boris).listenTo(room).watch(room);
        Guest phone = hall.connect(anna).listenTo(room);
        Guest desk = hall.connect(anna).listenTo(room);
        hall.second();
        phone.hangUp();
        waitForGrace();
        assertThat(watching.told()).containsExactlyInAnyOrder("boris online", "anna online");
        desk.hangUp();
        waitForGrace();
        assertThat(watching.told()).endsWith("anna offline");
    }

    @Test
    void somebody_is_away_where_all_of_their_connections_are_even_in_other_rooms() {
        RoomId other = anyRoomId();
        Guest watching = hall.connect(boris).listenTo(room).watch(room);
        Guest phone = hall.connect(anna).listenTo(room);
        Guest desk = hall.connect(anna).listenTo(other);
        hall.second();
        hall.presence.turn(phone.connection, true);
        hall.second();
        assertThat(watching.told()).doesNotContain("anna away");
        hall.presence.turn(desk.connection, true);
        hall.second();
        assertThat(watching.told()).endsWith("anna away");
        hall.presence.turn(desk.connection, false);
        hall.second();
        assertThat(watching.told()).endsWith("anna online");
        hall.presence.turn(phone.connection, false);
        desk.hangUp();
        hall.second();
        assertThat(watching.told()).hasSize(4);
    }

    @Test
    void the_same_said_twice_and_what_was_undone_within_a_second_makes_no_frame() {
        Guest watching = hall.connect(boris).listenTo(room).watch(room);
        Guest phone = hall.connect(anna).listenTo(room);
        hall.second();
        hall.presence.turn(phone.connection, false);
        hall.second();
        hall.presence.turn(phone.connection, true);
        hall.presence.turn(phone.connection, false);
        hall.second();
        assertThat(watching.heard("presence")).hasSize(1);
        hall.presence.turn(phone.connection, true);
        hall.second();
        hall.presence.turn(phone.connection, true);
        hall.second();
        assertThat(watching.heard("presence")).hasSize(2);
    }

    @Test
    void who_comes_back_within_the_grace_was_never_gone() {
        Guest watching = hall.connect(boris).listenTo(room).watch(room);
        Guest first = hall.connect(anna).listenTo(room);
        hall.second();
        first.hangUp();
        hall.later(Hall.GRACE.minusSeconds(2));
        hall.second();
        hall.connect(anna).listenTo(room);
        waitForGrace();
        waitForGrace();
        assertThat(watching.heard("presence")).hasSize(1);
    }

    @Test
    void who_stays_away_is_offline_since_they_left() {
        Guest watching = hall.connect(boris).listenTo(room).watch(room);
        Guest gone = hall.connect(anna).listenTo(room);
        hall.second();
        gone.hangUp();
        hall.later(Hall.GRACE.minusSeconds(1).minusMillis(1));
        hall.second();
        assertThat(watching.heard("presence")).hasSize(1);
        hall.later(Duration.ofMillis(1));
        hall.presence.settle();
        JsonNode change = watching.heard("presence").getLast().path("changes").get(0);
        assertThat(change.path("state").stringValue()).isEqualTo("offline");
        assertThat(change.path("last_seen").stringValue())
                .isEqualTo(NOON.plusSeconds(1).toString());
    }

    @Test
    void who_subscribes_anew_neither_leaves_nor_comes_and_asks_anew() {
        Guest watching = hall.connect(boris).listenTo(room).watch(room);
        hall.second();
        watching.listenTo(room);
        hall.connect(anna).listenTo(room);
        hall.second();
        assertThat(watching.told()).containsExactly("boris online");
        watching.watch(room);
        hall.second();
        assertThat(watching.told()).containsExactly("boris online", "boris online", "anna online");
    }

    @Test
    void with_a_cursor_one_is_told_what_has_changed_since() {
        Guest first = hall.connect(boris).listenTo(room).watch(room);
        hall.second();
        Optional<String> cursor = first.cursor();
        first.hangUp();
        hall.connect(anna).listenTo(room);
        hall.second();
        Guest again = hall.connect(boris).listenTo(room).watch(room, cursor);
        assertThat(again.told()).containsExactly("anna online");
        assertThat(again.heard("presence").getFirst().has("complete")).isFalse();
        Guest third = hall.connect(boris).listenTo(room).watch(room, again.cursor());
        hall.second();
        assertThat(third.heard("presence")).isEmpty();
    }

    @Test
    void a_cursor_of_another_life_or_of_nonsense_begins_anew() {
        Guest first = hall.connect(boris).listenTo(room).watch(room);
        hall.second();
        String cursor = first.cursor().orElseThrow();
        for (String wrong : List.of("", "x", "x.1", cursor + "0", cursor + "x", cursor + "9".repeat(30))) {
            Guest again = hall.connect(boris).listenTo(room).watch(room, Optional.of(wrong));
            assertThat(again.heard("presence").getFirst().has("complete"))
                    .as(wrong)
                    .isTrue();
        }
    }

    @Test
    void who_does_not_read_misses_changes_stays_connected_and_is_told_them_later() {
        Hall narrow = new Hall(Presence.MAX_DEPARTED, 2_000);
        Guest slow = narrow.connect(boris).listenTo(room).watch(room);
        Guest phone = narrow.connect(anna).listenTo(room);
        narrow.second();
        slow.stall();
        for (int i = 0; i < 100; i++) {
            narrow.presence.turn(phone.connection, i % 2 == 0);
            narrow.second();
        }
        narrow.presence.turn(phone.connection, true);
        narrow.second();
        assertThat(slow.isOpen()).isTrue();
        slow.resume();
        assertThat(slow.heard("presence")).hasSizeLessThan(20);
        narrow.second();
        assertThat(slow.told()).endsWith("anna away");
    }

    @Test
    void who_was_put_out_is_told_nothing_more_and_is_offline_at_once() {
        Guest watching = hall.connect(boris).listenTo(room).watch(room);
        Guest out = hall.connect(anna).listenTo(room).watch(room);
        hall.second();
        int before = out.heard("presence").size();
        hall.putOut(room, anna.id());
        hall.second();
        JsonNode change = watching.heard("presence").getLast().path("changes").get(0);
        assertThat(change.path("state").stringValue()).isEqualTo("offline");
        assertThat(change.has("last_seen")).isFalse();
        assertThat(out.heard("presence")).hasSize(before);
        Guest newcomer = hall.connect(Hall.person("vera")).listenTo(room).watch(room);
        assertThat(newcomer.told()).containsExactly("boris online");
    }

    @Test
    void who_asks_for_it_no_more_is_told_nothing_more() {
        Guest watching = hall.connect(boris).listenTo(room).watch(room);
        hall.second();
        hall.presence.unwatch(watching.connection, room, "u");
        hall.presence.unwatch(watching.connection, anyRoomId(), "u");
        hall.connect(anna).listenTo(room);
        hall.second();
        assertThat(watching.told()).containsExactly("boris online");
        assertThat(watching.heard("presence.unsubscribed")).hasSize(2);
    }

    @Test
    void who_is_there_over_the_classic_socket_is_shown_and_hears_nothing() {
        Guest watching = hall.connect(boris).listenTo(room).watch(room);
        Guest classic = hall.connect(anna, Dialect.CLASSIC).listenTo(room);
        hall.second();
        assertThat(watching.told()).contains("anna online");
        assertThat(classic.texts()).isEmpty();
    }

    @Test
    void each_room_is_told_of_those_who_are_there_alone() {
        RoomId other = anyRoomId();
        Guest watching = hall.connect(boris).listenTo(room).watch(room);
        hall.connect(anna).listenTo(other);
        hall.second();
        assertThat(watching.told()).containsExactly("boris online");
    }

    @Test
    void a_room_that_is_gone_is_forgotten_with_all_who_were_there() {
        hall.connect(boris).listenTo(room).watch(room);
        hall.connect(anna, Dialect.CLASSIC).listenTo(room);
        hall.second();
        new HubLiveConnections(hub(), hall.presence, new Silences(hub())).closeRoom(room);
        hall.second();
        assertThat(hall.presence.sizes()).containsExactly(0, 0, 0);
    }

    @Test
    void an_account_that_is_gone_is_offline_at_once() {
        Guest watching = hall.connect(boris).listenTo(room).watch(room);
        hall.connect(anna).listenTo(room);
        hall.second();
        new HubLiveConnections(hub(), hall.presence, new Silences(hub())).closeUser(anna.id());
        hall.second();
        assertThat(watching.told()).endsWith("anna offline");
    }

    @Test
    void of_those_who_left_only_the_latest_are_remembered() {
        Hall small = new Hall(3, 1 << 20);
        Guest watching = small.connect(boris).listenTo(room).watch(room);
        small.second();
        Optional<String> old = watching.cursor();
        IntStream.range(0, 10).forEach(i -> {
            Guest passing = small.connect(Hall.person("p" + i)).listenTo(room);
            small.second();
            passing.hangUp();
            small.later(Hall.GRACE);
            small.second();
        });
        assertThat(small.presence.sizes()).containsExactly(1, 1, 3);
        Guest newcomer = small.connect(boris).listenTo(room).watch(room);
        assertThat(newcomer.told()).containsExactly("boris online", "p7 offline", "p8 offline", "p9 offline");
        Guest late = small.connect(boris).listenTo(room).watch(room, old);
        assertThat(late.heard("presence").getFirst().has("complete")).isTrue();
    }

    @Test
    void who_came_and_went_unsaid_leaves_nothing_behind() {
        hall.connect(anna).listenTo(room).hangUp();
        waitForGrace();
        assertThat(hall.presence.sizes()).containsExactly(0, 0, 0);
    }

    private ConnectionHub hub() {
        return hall.hub;
    }

    private void waitForGrace() {
        hall.second();
        hall.later(Hall.GRACE);
        hall.second();
    }
}
