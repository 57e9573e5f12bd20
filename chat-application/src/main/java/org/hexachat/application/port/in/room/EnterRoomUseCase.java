package org.hexachat.application.port.in.room;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.room.Room;

/** Ask whether one may listen to a room. */
public interface EnterRoomUseCase {

    /**
     * Finds the room and checks that the caller is a member.
     *
     * @throws ChatException {@code room.not_found}; {@code room.not_member}
     */
    Room enter(Caller caller, String room);
}
