package org.hexachat.application.port.in.room;

import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;

/** Find a room. Whoever knows its name or its identifier may know that it exists. */
public interface FindRoomUseCase {

    /**
     * Looks by name, without regard to case.
     *
     * @throws ChatException {@code room.not_found}, also for a name that no room can have
     */
    Room find(String name);

    /**
     * Looks by identifier.
     *
     * @throws ChatException {@code room.not_found}
     */
    Room find(RoomId id);
}
