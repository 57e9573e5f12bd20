package org.hexachat.application.port.in.room;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.room.RoomId;

/** Stop being a member of a room. */
public interface LeaveRoomUseCase {

    /**
     * Ends the membership, tells everyone who listens, and cuts what the caller has open in the room before this returns.
     *
     * @throws ChatException {@code room.not_found}; {@code room.not_member}; {@code room.direct}
     */
    void leave(Command command);

    /** Which room. */
    record Command(Caller caller, RoomId room) {}
}
