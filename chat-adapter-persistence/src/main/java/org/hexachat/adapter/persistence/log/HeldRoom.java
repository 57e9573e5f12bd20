package org.hexachat.adapter.persistence.log;

import java.util.Set;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.room.SlowMode;
import org.hexachat.domain.user.UserId;

/** A room whose lock a commit has, as it is after what the commit did so far. */
final class HeldRoom {

    private long position;
    private UserId owner;
    private SlowMode slowMode;
    private RoomName name;
    private final Set<UserId> blockers;

    /**
     * Begins with what is stored.
     *
     * @param blockers of two who talk alone, those who block the other
     */
    HeldRoom(long position, UserId owner, SlowMode slowMode, RoomName name, Set<UserId> blockers) {
        this.position = position;
        this.owner = owner;
        this.slowMode = slowMode;
        this.name = name;
        this.blockers = blockers;
    }

    /** Whether this is a conversation of two, one of whom is the user, who blocks the other. */
    boolean isBlockedBy(UserId user) {
        return blockers.contains(user);
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

    RoomName name() {
        return name;
    }

    void rename(RoomName changed) {
        name = changed;
    }

    void slowDown(SlowMode changed) {
        slowMode = changed;
    }
}
