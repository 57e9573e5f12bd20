package org.hexachat.application.port.in.room;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;

/**
 * Find a room. Whoever knows its name or its identifier may know that it exists, unless it is not listed: then its members and
 * its moderators may.
 */
public interface FindRoomUseCase {

    /**
     * Looks by name, without regard to case, for somebody who need not be known.
     *
     * @throws ChatException {@code room.not_found}, also for a room that is not listed, and a name that no room can have
     */
    Room find(String name);

    /**
     * Looks by name, without regard to case.
     *
     * @throws ChatException {@code room.not_found}, also for a name that no room can have
     */
    Room find(Caller caller, String name);

    /**
     * Looks by identifier.
     *
     * @throws ChatException {@code room.not_found}
     */
    Room find(Caller caller, RoomId id);
}
