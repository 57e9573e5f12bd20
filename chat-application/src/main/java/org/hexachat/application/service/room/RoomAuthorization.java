package org.hexachat.application.service.room;

import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.out.MembershipRepository;
import org.hexachat.application.port.out.RoomRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.Role;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;

/** Finds a room for somebody who has to be something there. */
public final class RoomAuthorization {

    private final RoomRepository rooms;
    private final MembershipRepository memberships;

    public RoomAuthorization(RoomRepository rooms, MembershipRepository memberships) {
        this.rooms = rooms;
        this.memberships = memberships;
    }

    /** Whether somebody may know that the room is there. */
    public boolean isVisible(Room room, Caller caller) {
        return room.isListed()
                || isOwner(caller, room)
                || roleOf(caller.id(), room).isPresent();
    }

    /**
     * The room, to anybody who may know of it.
     *
     * @throws ChatException {@code room.not_found}
     */
    public Room find(RoomId id, Caller caller) {
        return rooms.findById(id)
                .filter(room -> isVisible(room, caller))
                .orElseThrow(() -> new ChatException(ErrorCode.ROOM_NOT_FOUND));
    }

    /**
     * The room, to a member.
     *
     * @throws ChatException {@code room.not_found}; {@code room.not_member}
     */
    public Room demandMember(RoomId id, Caller caller) {
        Room room = rooms.findById(id).orElseThrow(() -> new ChatException(ErrorCode.ROOM_NOT_FOUND));
        if (memberships.find(id, caller.id()).isEmpty()) {
            throw new ChatException(isVisible(room, caller) ? ErrorCode.ROOM_NOT_MEMBER : ErrorCode.ROOM_NOT_FOUND);
        }
        return room;
    }

    /**
     * The room, to its owner.
     *
     * @throws ChatException {@code room.not_found}; {@code room.not_owner}
     */
    public Room demandOwner(RoomId id, Caller caller) {
        Room room = find(id, caller);
        room.requireOwner(caller.id());
        return room;
    }

    /**
     * The room, to a moderator.
     *
     * @throws ChatException {@code room.not_found}; {@code room.not_moderator}; {@code room.direct}
     */
    public Room demandModerator(RoomId id, Caller caller) {
        Room room = find(id, caller);
        room.requireNotDirect();
        if (!moderates(caller, room)) {
            throw new ChatException(ErrorCode.ROOM_NOT_MODERATOR);
        }
        return room;
    }

    /**
     * The room, to a moderator who is above somebody: the owner is above everybody else, and a moderator above who is none.
     *
     * @throws ChatException {@code room.not_found}; {@code room.not_moderator}; {@code room.owner_stays} where the other is the
     *     owner; {@code room.not_above} where the other is a moderator, too
     */
    public Room demandModeratorAbove(RoomId id, Caller caller, UserId other) {
        Room room = demandModerator(id, caller);
        if (room.owner().equals(other)) {
            throw new ChatException(ErrorCode.ROOM_OWNER_STAYS);
        }
        if (!isOwner(caller, room)
                && roleOf(other, room).filter(Role::moderates).isPresent()) {
            throw new ChatException(ErrorCode.ROOM_NOT_ABOVE);
        }
        return room;
    }

    /**
     * The room, to its owner, or to whoever runs the server.
     *
     * @throws ChatException {@code room.not_found}; {@code room.not_owner}
     */
    public Room demandOwnerOrAdministrator(RoomId id, Caller caller) {
        Room room = find(id, caller);
        room.requireNotDirect();
        if (!isOwner(caller, room)) {
            throw new ChatException(ErrorCode.ROOM_NOT_OWNER);
        }
        return room;
    }

    /**
     * The room, to a member or a moderator.
     *
     * @throws ChatException {@code room.not_found}; {@code room.not_member}
     */
    public Room demandMemberOrModerator(RoomId id, Caller caller) {
        Room room = find(id, caller);
        if (!isOwner(caller, room) && roleOf(caller.id(), room).isEmpty()) {
            throw new ChatException(ErrorCode.ROOM_NOT_MEMBER);
        }
        return room;
    }

    /** Whether the caller keeps order in the room. */
    public boolean moderates(Caller caller, Room room) {
        return isOwner(caller, room)
                || roleOf(caller.id(), room).filter(Role::moderates).isPresent();
    }

    /** Whoever runs the server can do in every room what its owner can; a direct conversation is nobody's. */
    private static boolean isOwner(Caller caller, Room room) {
        return !room.isDirect() && (caller.administrator() || room.owner().equals(caller.id()));
    }

    /** What somebody is in the room; empty for a stranger. */
    Optional<Role> roleOf(UserId user, Room room) {
        return room.roleOf(user, memberships.find(room.id(), user));
    }
}
