package org.hexachat.adapter.websocket.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;

import java.time.Duration;
import java.util.Set;
import java.util.stream.IntStream;
import org.hexachat.adapter.websocket.outbound.Hall.Guest;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.room.RoomId;
import org.junit.jupiter.api.Test;

class TypingTest {

    private final Hall hall = new Hall();
    private final RoomId room = anyRoomId();
    private final Caller anna = Hall.person("anna");
    private final Guest annasPhone = hall.connect(anna).listenTo(room);
    private final Guest annasDesk = hall.connect(anna).listenTo(room);
    private final Guest boris = hall.connect(Hall.person("boris")).listenTo(room);

    @Test
    void the_others_are_told_and_nobodys_own_connections_are() {
        hall.types(anna, room);
        assertThat(boris.heard("typing")).singleElement().satisfies(frame -> {
            assertThat(frame.path("room").stringValue()).isEqualTo(room.value().toString());
            assertThat(frame.at("/user/name").stringValue()).isEqualTo("anna");
            assertThat(frame.path("expires_ms").longValue()).isEqualTo(6_000);
            assertThat(frame.has("seq")).isFalse();
        });
        assertThat(annasPhone.heard("typing")).isEmpty();
        assertThat(annasDesk.heard("typing")).isEmpty();
    }

    @Test
    void a_person_is_passed_on_once_in_three_seconds() {
        IntStream.range(0, 100).forEach(_ -> hall.types(anna, room));
        hall.later(Duration.ofMillis(2_999));
        hall.types(anna, room);
        assertThat(boris.heard("typing")).hasSize(1);
        hall.later(Duration.ofMillis(1));
        hall.types(anna, room);
        assertThat(boris.heard("typing")).hasSize(2);
    }

    @Test
    void each_room_and_each_person_counts_apart() {
        RoomId other = anyRoomId();
        Guest vera = hall.connect(Hall.person("vera")).listenTo(other).listenTo(room);
        hall.types(anna, room);
        hall.types(anna, other);
        hall.types(boris.connection.caller(), room);
        assertThat(vera.heard("typing")).hasSize(3);
    }

    @Test
    void of_a_crowd_some_are_passed_on() {
        IntStream.range(0, 100).forEach(i -> hall.types(Hall.person("crowd" + i), room));
        assertThat(boris.heard("typing")).hasSize(Typing.MAX_PEOPLE);
        hall.later(Typing.PAUSE);
        hall.types(Hall.person("late"), room);
        assertThat(boris.heard("typing")).hasSize(Typing.MAX_PEOPLE + 1);
    }

    @Test
    void the_classic_socket_hears_nothing_of_it() {
        Guest classic = hall.connect(Hall.person("vera"), Dialect.CLASSIC).listenTo(room);
        int before = classic.texts().size();
        hall.types(anna, room);
        assertThat(classic.texts()).hasSize(before);
    }

    @Test
    void who_was_put_out_hears_nothing_more_of_it() {
        hall.putOut(room, boris.connection.caller().id());
        hall.types(anna, room);
        assertThat(boris.heard("unsubscribed")).hasSize(1);
        assertThat(boris.heard("typing")).isEmpty();
    }

    @Test
    void who_blocks_somebody_does_not_see_them_type() {
        Guest vera = hall.connect(Hall.person("vera")).listenTo(room);
        boris.connection.outbox().keepSilent(new Silence(1, Set.of(anna.id())));
        hall.types(anna, room);
        hall.types(vera.connection.caller(), room);
        assertThat(vera.heard("typing")).hasSize(1);
        assertThat(boris.heard("typing"))
                .extracting(frame -> frame.at("/user/name").stringValue())
                .containsExactly("vera");
    }

    @Test
    void who_does_not_read_misses_it_and_stays_connected() {
        boris.stall();
        for (int i = 0; i < 20_000; i++) {
            hall.types(anna, room);
            hall.later(Typing.PAUSE);
        }
        assertThat(boris.isOpen()).isTrue();
        boris.resume();
        assertThat(boris.heard("typing")).hasSizeBetween(100, 10_000);
    }

    @Test
    void what_is_past_is_not_remembered() {
        IntStream.range(0, 50).forEach(_ -> hall.types(anna, anyRoomId()));
        assertThat(hall.typing.rooms()).isEqualTo(50);
        hall.typing.sweep();
        assertThat(hall.typing.rooms()).isEqualTo(50);
        hall.later(Typing.PAUSE);
        hall.typing.sweep();
        assertThat(hall.typing.rooms()).isZero();
    }
}
