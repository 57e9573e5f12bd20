package org.hexachat.application.port.in.message;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.message.MessageDetails;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.room.RoomId;

/** See one message of a room that one is a member of. */
@FunctionalInterface
public interface ShowMessageUseCase {

    /**
     * The message as the history shows it, without its text where it was deleted.
     *
     * @throws org.hexachat.domain.error.ChatException {@code room.not_found}; {@code room.not_member}; {@code message.not_found}
     */
    MessageDetails show(Query query);

    /** Which message of which room. */
    record Query(Caller caller, RoomId room, MessageId message) {}
}
