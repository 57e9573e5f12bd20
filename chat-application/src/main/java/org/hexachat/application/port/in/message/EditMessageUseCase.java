package org.hexachat.application.port.in.message;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.room.RoomId;

/** Give a message another text: its author while a member, or a moderator of the room. */
public interface EditMessageUseCase {

    /**
     * Returns once the edit is durable and handed to everyone who listens.
     *
     * @throws ChatException {@code input.blank}, {@code input.too_long} or {@code input.characters} for the text;
     *     {@code room.not_found}; {@code room.not_member}, also for a moderator who left and means a message of
     *     their own; {@code message.not_found}, also for one that was deleted; {@code message.not_author}; {@code rate_limited}
     */
    RoomEvent edit(Command command);

    /** Which message, and what it says from now on. */
    record Command(Caller caller, RoomId room, MessageId message, String text) {

        @Override
        public String toString() {
            return "Command[" + room + ", " + message + ", ***]";
        }
    }
}
