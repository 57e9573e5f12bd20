package org.hexachat.adapter.websocket.outbound;

import org.hexachat.domain.log.RoomEvent;
import org.jspecify.annotations.Nullable;

/** An event that reached this node. Encoded when somebody who speaks the dialect listens, once, and shared from then on. */
final class Arrival {

    private final RoomEvent event;
    private byte @Nullable [] classic;
    private byte @Nullable [] v1;

    Arrival(RoomEvent event) {
        this.event = event;
    }

    RoomEvent event() {
        return event;
    }

    long sequence() {
        return event.sequence().value();
    }

    synchronized byte[] in(Dialect dialect, Encodings encodings) {
        byte[] known = dialect == Dialect.CLASSIC ? classic : v1;
        return known == null ? keep(dialect, encodings.of(dialect).piece(event)) : known;
    }

    /** About how much memory this takes. */
    synchronized int weight() {
        int overhead = 400;
        return overhead + (classic == null ? 0 : classic.length) + (v1 == null ? 0 : v1.length);
    }

    private byte[] keep(Dialect dialect, byte[] piece) {
        if (dialect == Dialect.CLASSIC) {
            classic = piece;
        } else {
            v1 = piece;
        }
        return piece;
    }
}
