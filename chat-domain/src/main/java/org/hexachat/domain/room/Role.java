package org.hexachat.domain.room;

/** What somebody is in a room, from the least to the most. */
public enum Role {
    /** Reads and writes. */
    MEMBER,
    /** Keeps order, too: over members, not over other moderators. */
    MODERATOR,
    /** Has the room. There is one, who need not have joined. */
    OWNER;

    /** Whether this one keeps order. */
    public boolean moderates() {
        return this != MEMBER;
    }
}
