package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.RoomId;
import org.hexachat.testkit.contract.Wire.Listener;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What every {@link RoomEventBroadcaster} must do. Untested: how long a lost last event stays unheard while nothing else happens
 * in its room, since the port leaves it open.
 */
public abstract class RoomEventBroadcasterContract extends WireContract {
    private final RoomId room = anyRoomId();

    @Test
    void reaches_every_listener_of_the_room_in_sequence_order() {
        Listener one = listen(room);
        Listener two = listen(room);
        happen(room, burst()).forEach(this::tell);
        expectUpTo(one, burst());
        expectUpTo(two, burst());
    }

    @Test
    void a_listener_hears_what_happens_after_it_came() {
        happen(room, 2).forEach(this::tell);
        Listener late = listen(room);
        tell(happen(room));
        expect(late, 3);
    }

    @RepeatedTest(3)
    void events_arrive_in_order_whatever_the_order_of_the_calls() {
        Listener listener = listen(room);
        long seed = RandomGenerator.getDefault().nextLong();
        List<RoomEvent> shuffled = new ArrayList<>(happen(room, burst()));
        Collections.shuffle(shuffled, new Random(seed));
        assertThatCode(() -> {
                    shuffled.forEach(this::tell);
                    expectUpTo(listener, burst());
                })
                .as("seed %d", seed)
                .doesNotThrowAnyException();
    }

    @RepeatedTest(3)
    void events_arrive_in_order_and_once_when_many_threads_tell_them() {
        Listener listener = listen(room);
        List<RoomEvent> events = happen(room, burst());
        int threads = 5;
        Race.<Boolean>between(threads, thread -> () -> {
            for (int i = thread; i < events.size(); i += threads) {
                tell(events.get(i));
            }
            return true;
        });
        tell(happen(room));
        expectUpTo(listener, burst() + 1L);
    }

    @Test
    void an_event_that_is_told_twice_is_heard_once() {
        Listener listener = listen(room);
        RoomEvent first = happen(room);
        tell(first);
        tell(first);
        tell(happen(room));
        tell(first);
        tell(happen(room));
        expect(listener, 1, 2, 3);
    }

    @Test
    void stays_inside_the_room() {
        RoomId elsewhere = anyRoomId();
        Listener there = listen(elsewhere);
        Listener here = listen(room);
        tell(happen(room));
        expect(here, 1);
        assertThat(there.heard()).isEmpty();
        happen(elsewhere, 2).forEach(this::tell);
        expect(there, 1, 2);
        expect(here, 1);
    }

    @Test
    void nobody_listening_is_no_failure() {
        assertThatCode(() -> tell(happen(room))).doesNotThrowAnyException();
    }

    @Test
    void who_left_receives_nothing_more() {
        Listener gone = listen(room);
        Listener stays = listen(room);
        tell(happen(room));
        expect(gone, 1);
        gone.leave();
        happen(room, 2).forEach(this::tell);
        expect(stays, 1, 2, 3);
        expect(gone, 1);
    }

    @Test
    @Timeout(30)
    void a_listener_that_never_reads_delays_nobody() {
        wire().listenButNeverRead(someoneIn(room));
        Listener brisk = listen(room);
        for (int batch = 1; batch <= 20; batch++) {
            happen(room, burst()).forEach(this::tell);
            expectUpTo(brisk, batch * (long) burst());
        }
    }

    @Test
    void a_listener_that_breaks_hurts_nobody() {
        wire().listenButBreak(someoneIn(room));
        Listener whole = listen(room);
        assertThatCode(() -> happen(room, 3).forEach(this::tell)).doesNotThrowAnyException();
        expect(whole, 1, 2, 3);
    }

    @Test
    void a_lost_broadcast_is_healed_by_the_next_one() {
        Listener listener = listen(room);
        tell(happen(room));
        happen(room, 2);
        tell(happen(room));
        expect(listener, 1, 2, 3, 4);
    }

    @Test
    void a_store_that_is_away_throws_at_nobody_and_loses_nothing() {
        Listener listener = listen(room);
        tell(happen(room));
        happen(room);
        log.setBroken(true);
        assertThatCode(() -> tell(happen(room))).doesNotThrowAnyException();
        log.setBroken(false);
        tell(happen(room));
        expect(listener, 1, 2, 3, 4);
    }
}
