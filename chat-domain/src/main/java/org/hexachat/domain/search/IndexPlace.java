package org.hexachat.domain.search;

import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;

/**
 * How far preparing anew has come: rooms in the order of their identifiers, each from its beginning.
 *
 * @param after in this room, up to where
 */
public record IndexPlace(RoomId room, Sequence after) {}
