package org.hexachat.application.service.room;

import org.hexachat.application.port.in.room.LeaveRoomUseCase;
import org.hexachat.domain.log.RoomChange;

/** Lets a member go. That the caller is one is the log's to check. */
public final class LeaveRoomService implements LeaveRoomUseCase {

    private final Departure departure;

    public LeaveRoomService(Departure departure) {
        this.departure = departure;
    }

    @Override
    public void leave(Command command) {
        departure.of(command.caller().id(), command.room(), command.caller(), new RoomChange.MemberLeft());
    }
}
