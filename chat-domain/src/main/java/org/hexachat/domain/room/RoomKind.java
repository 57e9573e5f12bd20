package org.hexachat.domain.room;

/** Who can find a room. */
public sealed interface RoomKind {

    /** Everybody. */
    record Listed() implements RoomKind {}

    /** Its members, its moderators, and whoever was invited. To others it is not there. */
    record Unlisted() implements RoomKind {}

    /** The kind of a room that has a name. */
    static RoomKind listed(boolean listed) {
        return listed ? new Listed() : new Unlisted();
    }
}
