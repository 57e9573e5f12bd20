package org.hexachat.domain.readstate;

import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;

/**
 * What a member has read of a room, and wants to be told of. One for all of the member's connections, and nobody else's business.
 *
 * @param readUpTo everything up to here was read; only ever moves forward, while the membership lasts
 */
public record ReadState(RoomId room, Sequence readUpTo, NotificationLevel notifications) {

    /** Where a member begins who joined at {@code joined}: what was said before that is no news. */
    public static ReadState ofNewMember(RoomId room, Sequence joined) {
        return new ReadState(room, joined, NotificationLevel.ALL);
    }

    /** The state of one who has read up to {@code position} of a room that has come to {@code last}. */
    public ReadState advancedTo(Sequence position, Sequence last) {
        Sequence reached = position.isAfter(last) ? last : position;
        return reached.isAfter(readUpTo) ? new ReadState(room, reached, notifications) : this;
    }

    public ReadState withNotifications(NotificationLevel changed) {
        return new ReadState(room, readUpTo, changed);
    }
}
