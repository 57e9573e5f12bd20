package org.hexachat.application.service.room;

import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.room.ConfirmMemberUseCase;
import org.hexachat.domain.room.RoomId;

/** Looks into the store. */
public final class ConfirmMemberService implements ConfirmMemberUseCase {

    private final RoomAuthorization rooms;

    public ConfirmMemberService(RoomAuthorization rooms) {
        this.rooms = rooms;
    }

    @Override
    public void confirm(Caller caller, RoomId room) {
        var _ = rooms.demandMember(room, caller);
    }
}
