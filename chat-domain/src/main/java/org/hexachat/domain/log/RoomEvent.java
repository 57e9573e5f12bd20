package org.hexachat.domain.log;

import java.time.Instant;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.Actor;

/**
 * Something lasting that happened in a room, at its place in the room's log. Whoever sees sequence n of a room has seen 1 to
 * n-1.
 *
 * @param at for people; two events can share an instant, and a later one can carry an earlier instant
 */
public record RoomEvent(RoomId room, Sequence sequence, Actor actor, Instant at, RoomChange change) {}
