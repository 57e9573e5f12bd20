package org.hexachat.application.port.in.room;

import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.room.Room;

/** Find a room by its name. */
public interface FindRoomUseCase {

    /**
     * Looks without regard to case. Whoever knows a room's name may know that it exists.
     *
     * @throws ChatException {@code room.not_found}, also for a name that no room can have
     */
    Room find(String name);
}
