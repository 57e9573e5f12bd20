package org.hexachat.application.service.room;

import org.hexachat.application.port.in.room.LeaveRoomUseCase;
import org.hexachat.domain.log.RoomChange;

/** Lets a member go. That the caller is one is the log's to check. */
public final class LeaveRoomService implements LeaveRoomUseCase {

    private final RoomAuthorization rooms;
    private final Departure departure;

    public LeaveRoomService(RoomAuthorization rooms, Departure departure) {
        this.rooms = rooms;
        this.departure = departure;
    }

    @Override
    public void leave(Command command) {
        rooms.find(command.room(), command.caller()).requireNotDirect();
        departure.of(command.caller().id(), command.room(), command.caller(), new RoomChange.MemberLeft());
    }
}
