package org.hexachat.adapter.websocket.outbound;

import org.hexachat.domain.log.RoomEvent;
import org.jspecify.annotations.Nullable;

/** An event that reached this node. Encoded when somebody who speaks the dialect listens, once, and shared from then on. */
final class Arrival {

    private final RoomEvent event;
    private final @Nullable Quote quote;
    private @Nullable Piece classic;
    private @Nullable Piece v1;

    Arrival(RoomEvent event) {
        this.event = event;
        this.quote = Quote.in(event).orElse(null);
    }

    RoomEvent event() {
        return event;
    }

    long sequence() {
        return event.sequence().value();
    }

    synchronized Piece in(Dialect dialect, Encodings encodings) {
        Piece known = dialect == Dialect.CLASSIC ? classic : v1;
        return known == null ? keep(dialect, new Piece(encodings.of(dialect).piece(event), quote)) : known;
    }

    /** What was said of it so far, in the dialects that were asked for. */
    synchronized Told told() {
        return new Told(sequence(), quote, classic, v1);
    }

    private Piece keep(Dialect dialect, Piece piece) {
        if (dialect == Dialect.CLASSIC) {
            classic = piece;
        } else {
            v1 = piece;
        }
        return piece;
    }
}
