package org.hexachat.application.port.in.message;

import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.ClientMessageId;
import org.hexachat.domain.room.RoomId;

/** Say something in a room that one is a member of. */
public interface SendMessageUseCase {

    /**
     * Returns once the message is durable and handed to everyone who listens. The same {@code clientId} again answers with the
     * first result and is heard by nobody.
     *
     * @throws ChatException {@code input.blank}, {@code input.too_long} or {@code input.characters} for the text;
     *     {@code room.not_found}; {@code room.not_member}; {@code storage.unavailable}, after which the message may be there or
     *     not: with a {@code clientId}, sending again is safe
     */
    RoomEvent send(Command command);

    /** What to say, and where. */
    record Command(Caller caller, RoomId room, String text, Optional<ClientMessageId> clientId) {

        @Override
        public String toString() {
            return "Command[" + room + ", ***]";
        }
    }
}
