package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;
import static org.hexachat.testkit.fixture.Samples.anySessionId;

import org.hexachat.application.port.out.TrafficFigures;
import org.hexachat.domain.figures.Traffic;
import org.hexachat.domain.room.RoomId;
import org.junit.jupiter.api.Test;

/** What every {@link TrafficFigures} must do. */
public abstract class TrafficFiguresContract extends WireContract {
    private final RoomId room = anyRoomId();

    /** The figures of this wire. */
    protected abstract TrafficFigures figuresOf(Wire wire);

    @Test
    void counts_connections_and_the_people_behind_them() {
        assertThat(traffic()).isEqualTo(new Traffic(0, 0, 0, 0, 0));
        Wire.Peer one = someoneIn(room);
        wire().listen(one);
        wire().listen(new Wire.Peer(room, one.user(), anySessionId()));
        Wire.Listener other = listen(room);
        assertThat(connections()).isEqualTo(3);
        assertThat(traffic().people()).isEqualTo(2);
        other.leave();
        await().atMost(patience()).untilAsserted(() -> assertThat(connections()).isEqualTo(2));
        assertThat(traffic().people()).isEqualTo(1);
    }

    @Test
    void counts_each_event_for_each_connection_that_is_told_of_it() {
        Wire.Listener one = listen(room);
        Wire.Listener other = listen(room);
        listen(anyRoomId());
        happen(room, 3).forEach(this::tell);
        expectUpTo(one, 3);
        expectUpTo(other, 3);
        assertThat(traffic().deliveries()).isEqualTo(6);
        one.leave();
        other.leave();
        assertThat(traffic().deliveries()).isEqualTo(6);
    }

    @Test
    void weighs_what_waits_for_who_does_not_read() {
        Wire.Listener reader = listen(room);
        wire().listenButNeverRead(someoneIn(room));
        for (int i = 0; i < 3; i++) {
            tell(happen(room));
            expectUpTo(reader, i + 1L);
        }
        await().atMost(patience())
                .untilAsserted(() -> assertThat(traffic().waitingBytes()).isPositive());
    }

    @Test
    void nothing_waits_where_everybody_reads() {
        Wire.Listener reader = listen(room);
        happen(room, 3).forEach(this::tell);
        expectUpTo(reader, 3);
        await().atMost(patience())
                .untilAsserted(() -> assertThat(traffic().waitingBytes()).isZero());
    }

    private int connections() {
        Traffic now = traffic();
        return now.classicConnections() + now.v1Connections();
    }

    private Traffic traffic() {
        return figuresOf(wire()).traffic();
    }
}
