package org.hexachat.application.port.in.room;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.room.RoomId;

/** Delete a room. */
public interface DeleteRoomUseCase {

    /**
     * Deletes the room with its messages and memberships, and closes what is open in it before this returns.
     *
     * @throws ChatException {@code room.not_found}; {@code room.not_owner}
     */
    void delete(Command command);

    /** Which room. */
    record Command(Caller caller, RoomId room) {}
}
