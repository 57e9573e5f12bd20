package org.hexachat.application.port.in.room;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;

/** Say who can find a room: its moderators may. */
public interface ChangeListingUseCase {

    /**
     * Puts the room on the lists, or takes it off them, and tells everyone who listens. Nothing happens where it is so already.
     *
     * @return the room as it is now
     * @throws ChatException {@code room.not_found}; {@code room.not_moderator}
     */
    Room change(Command command);

    /**
     * Which room.
     *
     * @param listed whether everybody can find it; false for its members, its moderators, and whoever was invited
     */
    record Command(Caller caller, RoomId room, boolean listed) {}
}
