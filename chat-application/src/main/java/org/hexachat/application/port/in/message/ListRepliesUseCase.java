package org.hexachat.application.port.in.message;

import java.util.List;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.message.MessageDetails;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.MessagePage;
import org.hexachat.domain.room.RoomId;

/** Read a thread: all answers to one message, and to those answers. */
@FunctionalInterface
public interface ListRepliesUseCase {

    /**
     * A part of the thread that the message belongs to, oldest first, without what was deleted and without the message that it began
     * with.
     *
     * @throws org.hexachat.domain.error.ChatException {@code room.not_found}; {@code room.not_member}; {@code message.not_found}
     */
    List<MessageDetails> list(Query query);

    /**
     * Which part of which thread.
     *
     * @param message any message of it
     */
    record Query(Caller caller, RoomId room, MessageId message, MessagePage page) {}
}
