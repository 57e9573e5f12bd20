package org.hexachat.domain.room;

import java.time.Instant;
import java.util.Optional;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.user.UserId;

/**
 * A place to chat. Its owner made it, and is a member only after joining like anyone else.
 *
 * @param owner who may delete it; may be an account that was deleted since
 */
public record Room(RoomId id, RoomName name, UserId owner, RoomAccess access, Instant createdAt, SlowMode slowMode) {

    /** A new room, in which everybody may speak as often as they like. */
    public Room(RoomId id, RoomName name, UserId owner, RoomAccess access, Instant createdAt) {
        this(id, name, owner, access, createdAt, SlowMode.OFF);
    }

    public Room withName(RoomName changed) {
        return new Room(id, changed, owner, access, createdAt, slowMode);
    }

    public Room withOwner(UserId changed) {
        return new Room(id, name, changed, access, createdAt, slowMode);
    }

    public Room withAccess(RoomAccess changed) {
        return new Room(id, name, owner, changed, createdAt, slowMode);
    }

    public Room withSlowMode(SlowMode changed) {
        return new Room(id, name, owner, access, createdAt, changed);
    }

    /**
     * Demands the owner for what only the owner may do.
     *
     * @throws ChatException {@code room.not_owner} unless {@code user} owns this room
     */
    public void requireOwner(UserId user) {
        if (!owner.equals(user)) {
            throw new ChatException(ErrorCode.ROOM_NOT_OWNER);
        }
    }

    /**
     * What somebody is here; empty for a stranger.
     *
     * @param membership theirs, if they have one
     */
    public Optional<Role> roleOf(UserId user, Optional<Membership> membership) {
        return owner.equals(user) ? Optional.of(Role.OWNER) : membership.map(Membership::role);
    }
}
