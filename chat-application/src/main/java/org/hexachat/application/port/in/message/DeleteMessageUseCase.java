package org.hexachat.application.port.in.message;

import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.room.RoomId;

/** Take a message back: its author while a member, or a moderator of the room. */
public interface DeleteMessageUseCase {

    /**
     * Returns once the deletion is durable and handed to everyone who listens. The text is gone for good.
     *
     * @throws ChatException {@code room.not_found}; {@code room.not_member}, also for a moderator who left and means a message of
     *     their own; {@code message.not_found}, also for one that was deleted before; {@code message.not_author}; {@code rate_limited}
     */
    RoomEvent delete(Command command);

    /** Which message. */
    record Command(Caller caller, RoomId room, MessageId message, Optional<String> reason) {

        /** As it is asked for without giving a reason. */
        public Command(Caller caller, RoomId room, MessageId message) {
            this(caller, room, message, Optional.empty());
        }
    }
}
