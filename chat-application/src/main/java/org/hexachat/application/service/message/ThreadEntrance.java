package org.hexachat.application.service.message;

import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.out.MessageRepository;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.MessagePage;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;

/** Finds the thread that a message belongs to, for a member of its room. */
public final class ThreadEntrance {

    private final RoomAuthorization rooms;
    private final MessageRepository messages;

    public ThreadEntrance(RoomAuthorization rooms, MessageRepository messages) {
        this.rooms = rooms;
        this.messages = messages;
    }

    /** A thread whose answers have outlived what it began with. */
    private Optional<MessageId> headless(RoomId room, MessageId id) {
        return messages.replies(room, id, new MessagePage(Sequence.START, MessagePage.Direction.AFTER, 1))
                        .isEmpty()
                ? Optional.empty()
                : Optional.of(id);
    }

    /** The message that the thread began with, deleted or gone or not: what answers it stays. */
    MessageId enter(Caller caller, RoomId room, MessageId id) {
        rooms.demandMember(room, caller);
        return messages.find(room, id)
                .map(Message::thread)
                .or(() -> headless(room, id))
                .orElseThrow(() -> new ChatException(ErrorCode.MESSAGE_NOT_FOUND));
    }
}
