package org.hexachat.adapter.websocket.outbound;

import java.time.Instant;
import java.util.Optional;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;

/** Whose words an event quotes, and all that is left of it for somebody who blocks them: its place. */
record Quote(RoomId room, long sequence, Instant at, MessageId message, UserId author) {

    /**
     * The quote in an event; empty where it says nobody's words. What a moderator makes of the words of somebody else is the
     * moderator's.
     */
    static Optional<Quote> in(RoomEvent event) {
        return event.change() instanceof RoomChange.WithText said
                ? Optional.of(new Quote(
                        event.room(),
                        event.sequence().value(),
                        event.at(),
                        said.id(),
                        event.actor().id()))
                : Optional.empty();
    }

    static Quote of(Message message) {
        return new Quote(
                message.room(),
                message.sequence().value(),
                message.postedAt(),
                message.id(),
                message.author().id());
    }
}
