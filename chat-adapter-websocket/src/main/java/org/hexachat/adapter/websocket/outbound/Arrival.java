package org.hexachat.adapter.websocket.outbound;

import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.jspecify.annotations.Nullable;

/** An event that reached this node. Encoded when somebody who speaks the dialect listens, once, and shared from then on. */
final class Arrival {

    private static final int OVERHEAD = 800;

    /** The text itself and in two dialects, some of it in letters of two or three bytes. */
    private static final int COPIES = 5;

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

    /** About how much memory this takes once both dialects have asked for it; always the same, so that sums stay right. */
    int weight() {
        return OVERHEAD + COPIES * textLength(event.change());
    }

    private static int textLength(RoomChange change) {
        return switch (change) {
            case RoomChange.MessagePosted posted -> posted.text().value().length();
            case RoomChange.MessageEdited edited -> edited.text().value().length();
            case RoomChange.MessageDeleted _,
                    RoomChange.MessageWithdrawn _,
                    RoomChange.MemberJoined _,
                    RoomChange.MemberLeft _,
                    RoomChange.MemberKicked _,
                    RoomChange.RoomRenamed _,
                    RoomChange.AccessChanged _ -> 0;
        };
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
