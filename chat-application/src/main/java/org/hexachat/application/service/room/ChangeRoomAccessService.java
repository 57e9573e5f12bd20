package org.hexachat.application.service.room;

import org.hexachat.application.port.in.room.ChangeRoomAccessUseCase;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomAccess;

/** Opens a room to everybody, or to the invited. */
public final class ChangeRoomAccessService implements ChangeRoomAccessUseCase {

    private final RoomAuthorization rooms;
    private final AccessChange change;

    public ChangeRoomAccessService(RoomAuthorization rooms, AccessChange change) {
        this.rooms = rooms;
        this.change = change;
    }

    @Override
    public Room change(Command command) {
        Room room = rooms.demandOwner(command.room(), command.caller());
        return change.of(
                room, command.caller(), command.byInvitation() ? new RoomAccess.ByInvitation() : new RoomAccess.Open());
    }
}
