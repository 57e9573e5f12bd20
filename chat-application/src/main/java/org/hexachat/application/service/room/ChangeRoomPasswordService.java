package org.hexachat.application.service.room;

import java.util.Optional;
import org.hexachat.application.port.in.room.ChangeRoomPasswordUseCase;
import org.hexachat.application.port.out.PasswordHasher;
import org.hexachat.domain.error.Violations;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomAccess;
import org.hexachat.domain.room.RoomPassword;

/** Sets or takes away a room's password. */
public final class ChangeRoomPasswordService implements ChangeRoomPasswordUseCase {

    private final RoomAuthorization rooms;
    private final PasswordHasher hasher;
    private final AccessChange change;

    public ChangeRoomPasswordService(RoomAuthorization rooms, PasswordHasher hasher, AccessChange change) {
        this.rooms = rooms;
        this.hasher = hasher;
        this.change = change;
    }

    @Override
    public Room change(Command command) {
        Room room = rooms.demandOwner(command.room(), command.caller());
        return change.of(room, command.caller(), access(command.password()));
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
