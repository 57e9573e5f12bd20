package org.hexachat.application.port.in.room;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.SlowMode;

/** Say how often members may speak in a room: its moderators may, and are free of it themselves. */
public interface ChangeSlowModeUseCase {

    /**
     * Changes slow mode, and tells everyone who listens. Does nothing where the room has it already.
     *
     * @throws org.hexachat.domain.error.ChatException {@code room.not_found}; {@code room.not_moderator}
     */
    Room change(Command command);

    /** Of which room, and how slow. */
    record Command(Caller caller, RoomId room, SlowMode slowMode) {}
}
