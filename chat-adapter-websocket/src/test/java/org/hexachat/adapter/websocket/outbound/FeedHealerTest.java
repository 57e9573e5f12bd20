package org.hexachat.adapter.websocket.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hexachat.testkit.fixture.Samples.aMessageEvent;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;
import static org.hexachat.testkit.fixture.Samples.anySessionId;
import static org.hexachat.testkit.fixture.Samples.anyUserId;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.hexachat.application.port.in.message.ReadRoomLogUseCase;
import org.hexachat.domain.log.LogSlice;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.testkit.contract.Wire;
import org.hexachat.testkit.contract.Wire.Listener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class FeedHealerTest {

    private final RoomId room = anyRoomId();
    private final CountingLog log = new CountingLog();
    private final HubWire wire = new HubWire(log, Dialect.CLASSIC);

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void a_lost_tail_is_found_and_filled_however_long_it_is() {
        Listener listener = listen();
        log.last = 1_200;
        wire.healer().sweep();
        await().untilAsserted(() -> assertThat(listener.heard()).hasSize(1_200));
        assertThat(listener.heard())
                .isEqualTo(
                        LongStream.rangeClosed(1, 1_200).mapToObj(i -> "m" + i).toList());
    }

    @Test
    void listeners_of_a_room_that_is_gone_are_let_go() {
        Listener listener = listen();
        log.gone = true;
        wire.healer().sweep();
        log.gone = false;
        log.last = 1;
        Listener next = listen();
        log.last = 2;
        wire.broadcaster().broadcast(aMessageEvent(room, 2, "m2"));
        await().untilAsserted(() -> assertThat(next.heard()).containsExactly("m2"));
        assertThat(listener.heard()).isEmpty();
    }

    @Test
    void where_the_log_no_longer_has_what_was_missed_everybody_begins_anew() {
        ScriptedPeer missed = wire.visit(new Wire.Peer(room, anyUserId(), anySessionId()));
        log.last = 10;
        log.trimmed = 5;
        wire.healer().sweep();
        await().untilAsserted(() -> assertThat(missed.closing()).contains(Closing.RESTARTING));
        assertThat(missed.texts()).isEmpty();
        Listener anew = listen();
        log.last = 11;
        wire.broadcaster().broadcast(aMessageEvent(room, 11, "m11"));
        await().untilAsserted(() -> assertThat(anew.heard()).containsExactly("m11"));
    }

    private Listener listen() {
        return wire.listen(new Wire.Peer(room, anyUserId(), anySessionId()));
    }

    /** A log that says its own length. */
    private static final class CountingLog implements ReadRoomLogUseCase {
        private volatile long last;
        private volatile long trimmed;
        private volatile boolean gone;

        @Override
        public LogSlice eventsAfter(RoomId room, Sequence position) {
            if (position.value() < trimmed) {
                return new LogSlice.Trimmed();
            }
            return new LogSlice.Events(LongStream.rangeClosed(position.value() + 1, last)
                    .limit(MAX_EVENTS)
                    .mapToObj(i -> aMessageEvent(room, i, "m" + i))
                    .toList());
        }

        @Override
        public Map<RoomId, Sequence> positionsOf(Collection<RoomId> rooms) {
            Map<RoomId, Sequence> positions = new HashMap<>();
            if (!gone) {
                rooms.forEach(room -> positions.put(room, new Sequence(last)));
            }
            return positions;
        }
    }
}
