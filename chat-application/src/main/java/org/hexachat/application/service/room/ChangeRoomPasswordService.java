package org.hexachat.application.service.room;

import java.util.Optional;
import org.hexachat.application.port.in.room.ChangeRoomPasswordUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.PasswordHasher;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.domain.error.Violations;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomAccess;
import org.hexachat.domain.room.RoomPassword;

/** Sets or takes away a room's password. */
public final class ChangeRoomPasswordService implements ChangeRoomPasswordUseCase {

    private final RoomAuthorization rooms;
    private final RoomLog log;
    private final PasswordHasher hasher;
    private final RoomEventBroadcaster broadcaster;
    private final Clock clock;

    public ChangeRoomPasswordService(
            RoomAuthorization rooms,
            RoomLog log,
            PasswordHasher hasher,
            RoomEventBroadcaster broadcaster,
            Clock clock) {
        this.rooms = rooms;
        this.log = log;
        this.hasher = hasher;
        this.broadcaster = broadcaster;
        this.clock = clock;
    }

    @Override
    public Room change(Command command) {
        Room room = rooms.find(command.room());
        room.requireOwner(command.caller().id());
        RoomAccess access = access(command.password());
        RoomChange change = RoomChange.AccessChanged.to(access);
        broadcaster.broadcast(
                log.changeAccess(new PendingEvent(room.id(), command.caller().actor(), clock.now(), change), access)
                        .event());
        return room.withAccess(access);
    }

    private RoomAccess access(Optional<String> typed) {
        Violations violations = new Violations();
        Optional<RoomPassword> password =
                typed.flatMap(text -> violations.check("password", () -> RoomPassword.of(text)));
        violations.throwIfAny();
        return password.<RoomAccess>map(chosen -> new RoomAccess.ByPassword(hasher.hash(chosen.secret())))
                .orElseGet(RoomAccess.Open::new);
    }
}
