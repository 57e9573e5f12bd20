package org.hexachat.application.service.room;

import org.hexachat.application.port.in.room.ChangeListingUseCase;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomKind;

/** Changes who can find a room. */
public final class ChangeListingService implements ChangeListingUseCase {

    private final RoomAuthorization rooms;
    private final RoomAct act;

    public ChangeListingService(RoomAuthorization rooms, RoomAct act) {
        this.rooms = rooms;
        this.act = act;
    }

    @Override
    public Room change(Command command) {
        Room room = rooms.demandModerator(command.room(), command.caller());
        if (room.isListed() == command.listed()) {
            return room;
        }
        act.of(command.caller(), room.id(), new RoomChange.ListingChanged(command.listed()));
        return room.withKind(RoomKind.listed(command.listed()));
    }
}
