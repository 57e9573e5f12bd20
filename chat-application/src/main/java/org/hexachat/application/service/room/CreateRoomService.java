package org.hexachat.application.service.room;

import java.util.Optional;
import org.hexachat.application.port.in.room.CreateRoomUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.PasswordHasher;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.RoomRepository;
import org.hexachat.application.service.settings.CurrentSettings;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.error.Refusal;
import org.hexachat.domain.error.Violations;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomAccess;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomKind;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.room.RoomPassword;

/** Checks everything first, hashes then, and stores last, where a name taken meanwhile is found out. */
public final class CreateRoomService implements CreateRoomUseCase {

    private final RoomRepository rooms;
    private final RoomLog log;
    private final PasswordHasher hasher;
    private final RateLimits limits;
    private final CurrentSettings settings;
    private final IdGenerator ids;
    private final Clock clock;

    public CreateRoomService(
            RoomRepository rooms,
            RoomLog log,
            PasswordHasher hasher,
            RateLimits limits,
            CurrentSettings settings,
            IdGenerator ids,
            Clock clock) {
        this.rooms = rooms;
        this.log = log;
        this.hasher = hasher;
        this.limits = limits;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Room create(Command command) {
        limits.spend(Limit.ROOM, new LimitSubject.OfUser(command.caller().id()));
        settings.now().roomCreation().demand(command.caller().administrator());
        Violations violations = new Violations();
        Optional<RoomName> name = violations.check("name", () -> RoomName.typed(command.name()));
        name.flatMap(rooms::findByName)
                .filter(taken -> command.clientId().isEmpty())
                .ifPresent(taken -> violations.add("name", Refusal.of(ErrorCode.ROOM_NAME_TAKEN)));
        Optional<RoomPassword> password =
                command.password().flatMap(typed -> violations.check("password", () -> RoomPassword.of(typed)));
        violations.throwIfAny();
        Room room = new Room(
                new RoomId(ids.next()),
                name.orElseThrow(),
                command.caller().id(),
                access(command, password),
                clock.now(),
                RoomKind.listed(command.listed()));
        Violations lateViolations = new Violations();
        Optional<Room> created = lateViolations.check("name", () -> log.create(room, command.clientId()));
        lateViolations.throwIfAny();
        return created.orElseThrow();
    }

    private RoomAccess access(Command command, Optional<RoomPassword> password) {
        if (command.byInvitation()) {
            return new RoomAccess.ByInvitation();
        }
        return password.<RoomAccess>map(typed -> new RoomAccess.ByPassword(hasher.hash(typed.secret())))
                .orElseGet(RoomAccess.Open::new);
    }
}
