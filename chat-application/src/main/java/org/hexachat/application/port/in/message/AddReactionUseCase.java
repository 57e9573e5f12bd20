package org.hexachat.application.port.in.message;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.room.RoomId;

/** Answer a message with an emoji: members who are not muted may, each once with each emoji. */
@FunctionalInterface
public interface AddReactionUseCase {

    /**
     * Returns once it is durable and handed to everyone who listens.
     *
     * @throws org.hexachat.domain.error.ChatException {@code emoji.invalid}; {@code room.not_found}; {@code room.not_member};
     *     {@code room.muted}; {@code message.not_found}, also for one
     *     that was deleted; {@code message.already_reacted}; {@code message.too_many_reactions}; {@code rate_limited}
     */
    RoomEvent add(Command command);

    /** To which message, by which emoji. */
    record Command(Caller caller, RoomId room, MessageId message, String emoji) {}
}
