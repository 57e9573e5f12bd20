package org.hexachat.domain.log;

import java.time.Instant;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.Actor;

/**
 * Something that is about to happen in a room and has no place in its log yet.
 *
 * @param at when it was asked for; the order of a room is its sequence, never this
 */
public record PendingEvent(RoomId room, Actor actor, Instant at, RoomChange change) {

    /** This event at its place. */
    public RoomEvent placedAt(Sequence sequence) {
        return new RoomEvent(room, sequence, actor, at, change);
    }
}
