package org.hexachat.application.service.room;

import org.hexachat.application.port.in.room.ChangeRetentionUseCase;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.room.Room;

/** Changes for how long messages are kept; taking them away is the work of tidying up. */
public final class ChangeRetentionService implements ChangeRetentionUseCase {

    private final RoomAuthorization rooms;
    private final RoomAct act;

    public ChangeRetentionService(RoomAuthorization rooms, RoomAct act) {
        this.rooms = rooms;
        this.act = act;
    }

    @Override
    public Room change(Command command) {
        Room room = rooms.demandOwnerOrAdministrator(command.room(), command.caller());
        if (!room.retention().equals(command.retention())) {
            act.of(command.caller(), room.id(), new RoomChange.RetentionChanged(command.retention()));
        }
        return room.withRetention(command.retention());
    }
}
