package org.hexachat.application.port.in.room;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.readstate.ReadState;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;

/** Say how far one has read a room. */
public interface MarkReadUseCase {

    /**
     * Moves the caller's read marker forward and tells all of the caller's connections. A position that was passed before changes
     * nothing; one that the room has not reached counts as the room's last.
     *
     * @return what the caller has read now
     * @throws org.hexachat.domain.error.ChatException {@code room.not_found}; {@code room.not_member}
     */
    ReadState mark(Command command);

    /** Which room, and up to where. */
    record Command(Caller caller, RoomId room, Sequence position) {}
}
