package org.hexachat.application.port.in.room;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.readstate.NotificationLevel;
import org.hexachat.domain.readstate.ReadState;
import org.hexachat.domain.room.RoomId;

/** Choose what of a room one wants to be told of. */
public interface ChangeNotificationsUseCase {

    /**
     * Sets the level and tells all of the caller's connections.
     *
     * @throws org.hexachat.domain.error.ChatException {@code room.not_found}; {@code room.not_member}
     */
    ReadState change(Command command);

    /** Which room, and what of it. */
    record Command(Caller caller, RoomId room, NotificationLevel level) {}
}
