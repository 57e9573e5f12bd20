package org.hexachat.application.service.room;

import java.util.Optional;
import org.hexachat.application.port.in.room.RenameRoomUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.domain.error.Violations;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomName;

/** Renames a room; the log decides between two who want the same name. */
public final class RenameRoomService implements RenameRoomUseCase {

    private final RoomAuthorization rooms;
    private final RoomLog log;
    private final RoomEventBroadcaster broadcaster;
    private final Clock clock;

    public RenameRoomService(RoomAuthorization rooms, RoomLog log, RoomEventBroadcaster broadcaster, Clock clock) {
        this.rooms = rooms;
        this.log = log;
        this.broadcaster = broadcaster;
        this.clock = clock;
    }

    @Override
    public Room rename(Command command) {
        Room room = rooms.demandModerator(command.room(), command.caller());
        Violations violations = new Violations();
        Optional<RoomName> name = violations.check("name", () -> RoomName.typed(command.name()));
        Optional<RoomEvent> renamed = name.filter(wanted -> !wanted.equals(room.name()))
                .flatMap(wanted -> violations.check("name", () -> rename(command, wanted)));
        violations.throwIfAny();
        renamed.ifPresent(broadcaster::broadcast);
        return room.withName(name.orElseThrow());
    }

    private RoomEvent rename(Command command, RoomName name) {
        return log.append(new PendingEvent(
                        command.room(), command.caller().actor(), clock.now(), new RoomChange.RoomRenamed(name)))
                .event();
    }
}
