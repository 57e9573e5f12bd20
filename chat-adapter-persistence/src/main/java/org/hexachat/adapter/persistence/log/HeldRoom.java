package org.hexachat.adapter.persistence.log;

import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.room.SlowMode;
import org.hexachat.domain.user.UserId;

/** A room whose lock a commit has, as it is after what the commit did so far. */
final class HeldRoom {

    private long position;
    private UserId owner;
    private SlowMode slowMode;

    HeldRoom(long position, UserId owner, SlowMode slowMode) {
        this.position = position;
        this.owner = owner;
        this.slowMode = slowMode;
    }

    /** Takes the next place. */
    Sequence advance() {
        position++;
        return new Sequence(position);
    }

    UserId owner() {
        return owner;
    }

    boolean isOwner(UserId user) {
        return owner.equals(user);
    }

    void giveTo(UserId heir) {
        owner = heir;
    }

    SlowMode slowMode() {
        return slowMode;
    }

    void slowDown(SlowMode changed) {
        slowMode = changed;
    }
}
