package org.hexachat.application.port.in.room;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;

/** Give a room another name: its moderators may. */
public interface RenameRoomUseCase {

    /**
     * Renames the room and tells everyone who listens. Nothing happens where it has exactly this name already.
     *
     * @return the room as it is now
     * @throws ChatException {@code input.invalid} with the violations of {@code name}, a taken one included;
     *     {@code room.not_found}; {@code room.not_moderator}
     */
    Room rename(Command command);

    /** Which room, and its new name. */
    record Command(Caller caller, RoomId room, String name) {}
}
