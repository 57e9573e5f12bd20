package org.hexachat.application.port.in.administration;

import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.room.RoomId;

/** Delete a room of somebody else. Administrators may. */
@FunctionalInterface
public interface RemoveRoomUseCase {

    /**
     * Deletes the room and all that belongs to it, and cuts what is open in it before this returns, as its owner could do it.
     *
     * @throws ChatException {@code administrator.required}; {@code input.invalid} for the reason; {@code room.not_found}, also for a direct
     *     conversation
     */
    void remove(Command command);

    /** Which one, and why. */
    record Command(Caller caller, RoomId room, Optional<String> reason) {}
}
