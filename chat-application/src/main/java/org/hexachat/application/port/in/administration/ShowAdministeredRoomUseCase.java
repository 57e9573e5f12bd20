package org.hexachat.application.port.in.administration;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.room.AdministeredRoom;
import org.hexachat.domain.room.RoomId;

/** See one room. Administrators may. */
@FunctionalInterface
public interface ShowAdministeredRoomUseCase {

    /**
     * The room, listed or not.
     *
     * @throws ChatException {@code administrator.required}; {@code room.not_found}, also for a direct conversation
     */
    AdministeredRoom show(Query query);

    /** Which one. */
    record Query(Caller caller, RoomId room) {}
}
