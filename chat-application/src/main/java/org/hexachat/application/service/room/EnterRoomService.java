package org.hexachat.application.service.room;

import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.room.EnterRoomUseCase;
import org.hexachat.application.port.in.room.FindRoomUseCase;
import org.hexachat.application.port.out.MembershipRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.Room;

/** Lets members in. */
public final class EnterRoomService implements EnterRoomUseCase {

    private final FindRoomUseCase find;
    private final MembershipRepository memberships;

    public EnterRoomService(FindRoomUseCase find, MembershipRepository memberships) {
        this.find = find;
        this.memberships = memberships;
    }

    @Override
    public Room enter(Caller caller, String room) {
        Room found = find.find(caller, room);
        if (memberships.find(found.id(), caller.id()).isEmpty()) {
            throw new ChatException(ErrorCode.ROOM_NOT_MEMBER);
        }
        return found;
    }
}
