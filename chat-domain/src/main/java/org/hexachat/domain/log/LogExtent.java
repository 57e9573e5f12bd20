package org.hexachat.domain.log;

import org.hexachat.domain.room.Sequence;

/**
 * What the log of a room holds: every event after {@code trimmed} up to {@code last}.
 *
 * @param trimmed the last sequence that retention took away; 0 where it took none
 * @param last the position of the room
 */
public record LogExtent(Sequence trimmed, Sequence last) {

    /** Whether everything that followed {@code position} is here, and {@code position} was ever reached. */
    public boolean reachesBackTo(Sequence position) {
        return !trimmed.isAfter(position) && !position.isAfter(last);
    }
}
