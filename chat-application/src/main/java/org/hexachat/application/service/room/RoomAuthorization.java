package org.hexachat.application.service.room;

import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.out.MembershipRepository;
import org.hexachat.application.port.out.RoomRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;

/** Finds a room for somebody who has to be something there. */
public final class RoomAuthorization {

    private final RoomRepository rooms;
    private final MembershipRepository memberships;

    public RoomAuthorization(RoomRepository rooms, MembershipRepository memberships) {
        this.rooms = rooms;
        this.memberships = memberships;
    }

    /**
     * The room, to anybody.
     *
     * @throws ChatException {@code room.not_found}
     */
    public Room find(RoomId room) {
        return rooms.findById(room).orElseThrow(() -> new ChatException(ErrorCode.ROOM_NOT_FOUND));
    }

    /**
     * The room, to a member.
     *
     * @throws ChatException {@code room.not_found}; {@code room.not_member}
     */
    public Room demandMember(RoomId id, Caller caller) {
        Room room = find(id);
        if (memberships.find(id, caller.id()).isEmpty()) {
            throw new ChatException(ErrorCode.ROOM_NOT_MEMBER);
        }
        return room;
    }

    /**
     * The room, to a moderator.
     *
     * @throws ChatException {@code room.not_found}; {@code room.not_moderator}
     */
    public Room demandModerator(RoomId id, Caller caller) {
        Room room = find(id);
        room.requireModerator(caller.id(), caller.administrator());
        return room;
    }

    /**
     * The room, to a member or a moderator.
     *
     * @throws ChatException {@code room.not_found}; {@code room.not_member}
     */
    public Room demandMemberOrModerator(RoomId id, Caller caller) {
        Room room = find(id);
        return room.isModeratedBy(caller.id(), caller.administrator()) ? room : demandMember(id, caller);
    }
}
