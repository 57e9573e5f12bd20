package org.hexachat.domain.room;

import java.time.Instant;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.user.UserId;

/**
 * A place to chat. Its owner made it, and is a member only after joining like anyone else.
 *
 * @param owner who may delete it; may be an account that was deleted since
 */
public record Room(RoomId id, RoomName name, UserId owner, RoomAccess access, Instant createdAt) {

    public Room withName(RoomName changed) {
        return new Room(id, changed, owner, access, createdAt);
    }

    public Room withAccess(RoomAccess changed) {
        return new Room(id, name, owner, changed, createdAt);
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

    /** Whether {@code user} keeps order here: the owner does, and whoever runs the server. */
    public boolean isModeratedBy(UserId user, boolean administrator) {
        return administrator || owner.equals(user);
    }

    /**
     * Demands a moderator.
     *
     * @throws ChatException {@code room.not_moderator} unless {@link #isModeratedBy} holds
     */
    public void requireModerator(UserId user, boolean administrator) {
        if (!isModeratedBy(user, administrator)) {
            throw new ChatException(ErrorCode.ROOM_NOT_MODERATOR);
        }
    }
}
