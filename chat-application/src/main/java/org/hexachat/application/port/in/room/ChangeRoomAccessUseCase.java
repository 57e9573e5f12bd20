package org.hexachat.application.port.in.room;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;

/** Say whether a room opens to everybody or to the invited alone: its owner may. Who is a member stays one. */
public interface ChangeRoomAccessUseCase {

    /**
     * Changes what opens the room, which has no password any more, and tells everyone who listens.
     *
     * @return the room as it is now
     * @throws ChatException {@code room.not_found}; {@code room.not_owner}
     */
    Room change(Command command);

    /**
     * Which room, and what opens it from now on.
     *
     * @param byInvitation false for a room that anyone may join
     */
    record Command(Caller caller, RoomId room, boolean byInvitation) {}
}
