package org.hexachat.application.port.in.message;

import java.util.List;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.message.MessageDetails;
import org.hexachat.domain.message.MessagePage;
import org.hexachat.domain.room.RoomId;

/** Read on in the history of a room that one is a member of. */
public interface MessageHistoryUseCase {

    /**
     * A part of the history, oldest first; deleted messages stand in it without their text.
     *
     * @throws ChatException {@code room.not_found}; {@code room.not_member}
     */
    List<MessageDetails> read(Query query);

    /** Which part of which room. */
    record Query(Caller caller, RoomId room, MessagePage page) {}
}
