package org.hexachat.application.service.room;

import java.util.Optional;
import org.hexachat.application.port.in.room.RenameRoomUseCase;
import org.hexachat.domain.error.Violations;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomName;

/** Renames a room; the log decides between two who want the same name. */
public final class RenameRoomService implements RenameRoomUseCase {

    private final RoomAuthorization rooms;
    private final RoomAct act;

    public RenameRoomService(RoomAuthorization rooms, RoomAct act) {
        this.rooms = rooms;
        this.act = act;
    }

    @Override
    public Room rename(Command command) {
        Room room = rooms.demandModerator(command.room(), command.caller());
        Violations violations = new Violations();
        Optional<RoomName> name = violations.check("name", () -> RoomName.typed(command.name()));
        Optional<RoomEvent> _ = name.filter(wanted -> !wanted.equals(room.name()))
                .flatMap(wanted -> violations.check("name", () -> rename(command, wanted)));
        violations.throwIfAny();
        return room.withName(name.orElseThrow());
    }

    private RoomEvent rename(Command command, RoomName name) {
        return act.of(command.caller(), command.room(), new RoomChange.RoomRenamed(name));
    }
}
