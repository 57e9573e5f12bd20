package org.hexachat.application.port.in.message;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.room.RoomId;

/** Take an answer by an emoji back. */
@FunctionalInterface
public interface RemoveReactionUseCase {

    /**
     * Returns once it is durable and handed to everyone who listens.
     *
     * @throws org.hexachat.domain.error.ChatException {@code emoji.invalid}; {@code room.not_found}; {@code room.not_member};
     *     {@code message.not_found}, also for one that was
     *     deleted; {@code message.not_reacted}; {@code rate_limited}
     */
    RoomEvent remove(Command command);

    /** To which message, by which emoji. */
    record Command(Caller caller, RoomId room, MessageId message, String emoji) {}
}
