package org.hexachat.domain.room;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.UserId;

/**
 * A place to chat. Its owner made it, and is a member only after joining like anyone else.
 *
 * @param owner who may delete it; may be an account that was deleted since
 * @param name {@link RoomName#NONE} for a direct conversation, and for no other
 * @param kind who can find it
 * @param retention for how long its messages are kept; empty for as long as the server keeps any
 */
public record Room(
        RoomId id,
        RoomName name,
        UserId owner,
        RoomAccess access,
        Instant createdAt,
        RoomKind kind,
        SlowMode slowMode,
        Optional<MessageRetention> retention) {

    public Room {
        if (kind instanceof RoomKind.Direct != name.equals(RoomName.NONE)) {
            throw new IllegalArgumentException("A direct conversation, and nothing else, has no name");
        }
    }

    /** A room that everybody can find, and in which everybody may speak as often as they like. */
    public Room(RoomId id, RoomName name, UserId owner, RoomAccess access, Instant createdAt) {
        this(id, name, owner, access, createdAt, new RoomKind.Listed());
    }

    /** A room in which everybody may speak as often as they like. */
    public Room(RoomId id, RoomName name, UserId owner, RoomAccess access, Instant createdAt, RoomKind kind) {
        this(id, name, owner, access, createdAt, kind, SlowMode.OFF, Optional.empty());
    }

    public Room withName(RoomName changed) {
        return new Room(id, changed, owner, access, createdAt, kind, slowMode, retention);
    }

    public Room withOwner(UserId changed) {
        return new Room(id, name, changed, access, createdAt, kind, slowMode, retention);
    }

    public Room withAccess(RoomAccess changed) {
        return new Room(id, name, owner, changed, createdAt, kind, slowMode, retention);
    }

    public Room withSlowMode(SlowMode changed) {
        return new Room(id, name, owner, access, createdAt, kind, changed, retention);
    }

    public Room withKind(RoomKind changed) {
        return new Room(id, name, owner, access, createdAt, changed, slowMode, retention);
    }

    public Room withRetention(Optional<MessageRetention> changed) {
        return new Room(id, name, owner, access, createdAt, kind, slowMode, changed);
    }

    /** Whether everybody may know that it is there. */
    public boolean isListed() {
        return kind instanceof RoomKind.Listed;
    }

    /** Whether it is a direct conversation. */
    public boolean isDirect() {
        return kind instanceof RoomKind.Direct;
    }

    /** What to show for a name: of a direct conversation the names of its people, which no name of a room is like. */
    public String title() {
        return kind instanceof RoomKind.Direct(List<Actor> people)
                ? people.stream().map(person -> person.name().value()).collect(Collectors.joining(", "))
                : name.value();
    }

    /**
     * Demands something else than a direct conversation, which stays as it is.
     *
     * @throws ChatException {@code room.direct}
     */
    public void requireNotDirect() {
        if (isDirect()) {
            throw new ChatException(ErrorCode.ROOM_DIRECT);
        }
    }

    /**
     * Demands the owner for what only the owner may do.
     *
     * @throws ChatException {@code room.not_owner} unless {@code user} owns this room; {@code room.direct}
     */
    public void requireOwner(UserId user) {
        requireNotDirect();
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
        if (isDirect()) {
            return membership.map(_ -> Role.MEMBER);
        }
        return owner.equals(user) ? Optional.of(Role.OWNER) : membership.map(Membership::role);
    }
}
