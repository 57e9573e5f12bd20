package org.hexachat.adapter.websocket.outbound;

import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.MessageId;
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

    /** What was said of it so far, in the dialects that were asked for. */
    synchronized Told told() {
        return new Told(sequence(), quoted(event.change()), classic, v1);
    }

    private static @Nullable MessageId quoted(RoomChange change) {
        return switch (change) {
            case RoomChange.MessagePosted posted -> posted.id();
            case RoomChange.MessageEdited edited -> edited.id();
            case RoomChange.MessageDeleted _,
                    RoomChange.MessageWithdrawn _,
                    RoomChange.MemberJoined _,
                    RoomChange.MemberLeft _,
                    RoomChange.OfOther _,
                    RoomChange.ReactionAdded _,
                    RoomChange.ReactionRemoved _,
                    RoomChange.SlowModeChanged _,
                    RoomChange.RetentionChanged _,
                    RoomChange.MessagesExpired _,
                    RoomChange.RoomRenamed _,
                    RoomChange.ListingChanged _,
                    RoomChange.AccessChanged _ -> null;
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
