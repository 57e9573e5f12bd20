package org.hexachat.domain.export;

import java.time.Instant;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.Actor;

/**
 * A room that somebody takes along, and how far that is.
 *
 * @param name what the room was called when it began
 * @param done the place of the message that was handed out last
 * @param total the last place of the room when it began; as {@code done} once all of it is written
 */
public record RoomExport(
        RoomId room, RoomName name, Actor by, Instant startedAt, ExportState state, Sequence done, Sequence total) {

    /** One of which nothing was written yet. */
    public static RoomExport begun(RoomId room, RoomName name, Actor by, Instant now, Sequence total) {
        return new RoomExport(room, name, by, now, ExportState.RUNNING, Sequence.START, total);
    }

    /** The same, one message further; messages that came meanwhile lie behind where it was to end. */
    public RoomExport at(Sequence place) {
        return with(state, place, place.isAfter(total) ? place : total);
    }

    /** The same, written to its end. */
    public RoomExport completed() {
        return with(ExportState.COMPLETE, total, total);
    }

    /** The same, once nobody writes any more: broken off, unless it was complete. */
    public RoomExport left() {
        return state == ExportState.RUNNING ? with(ExportState.BROKEN_OFF, done, total) : this;
    }

    private RoomExport with(ExportState newState, Sequence newDone, Sequence newTotal) {
        return new RoomExport(room, name, by, startedAt, newState, newDone, newTotal);
    }
}
