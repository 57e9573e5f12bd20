package org.hexachat.application.service.room;

import org.hexachat.application.port.in.room.ChangeSlowModeUseCase;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.room.Room;

/** Changes slow mode; that members keep to it is the log's to see to. */
public final class ChangeSlowModeService implements ChangeSlowModeUseCase {

    private final RoomAuthorization rooms;
    private final RoomAct act;

    public ChangeSlowModeService(RoomAuthorization rooms, RoomAct act) {
        this.rooms = rooms;
        this.act = act;
    }

    @Override
    public Room change(Command command) {
        Room room = rooms.demandModerator(command.room(), command.caller());
        if (!room.slowMode().equals(command.slowMode())) {
            act.of(command.caller(), room.id(), new RoomChange.SlowModeChanged(command.slowMode()));
        }
        return room.withSlowMode(command.slowMode());
    }
}
