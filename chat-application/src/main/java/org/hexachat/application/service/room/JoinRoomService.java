package org.hexachat.application.service.room;

import org.hexachat.application.port.in.room.FindRoomUseCase;
import org.hexachat.application.port.in.room.JoinRoomUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.MembershipRepository;
import org.hexachat.application.port.out.NewRoomBroadcaster;
import org.hexachat.application.port.out.PasswordHasher;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.RoomLog.AppendOutcome;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.error.Violations;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomAccess;
import org.hexachat.domain.room.RoomPassword;
import org.hexachat.domain.user.PasswordHash;

/** Asks for the password where there is one; the log decides a race between two joins of the same person. */
public final class JoinRoomService implements JoinRoomUseCase {

    private final FindRoomUseCase find;
    private final MembershipRepository memberships;
    private final PasswordHasher hasher;
    private final RateLimits limits;
    private final RoomLog log;
    private final RoomEventBroadcaster broadcaster;
    private final NewRoomBroadcaster newRooms;
    private final Clock clock;

    public JoinRoomService(
            FindRoomUseCase find,
            MembershipRepository memberships,
            PasswordHasher hasher,
            RateLimits limits,
            RoomLog log,
            RoomEventBroadcaster broadcaster,
            NewRoomBroadcaster newRooms,
            Clock clock) {
        this.find = find;
        this.memberships = memberships;
        this.hasher = hasher;
        this.limits = limits;
        this.log = log;
        this.broadcaster = broadcaster;
        this.newRooms = newRooms;
        this.clock = clock;
    }

    @Override
    public Room join(Command command) {
        Room room = find.find(command.caller(), command.room());
        if (memberships.find(room.id(), command.caller().id()).isPresent()) {
            throw new ChatException(ErrorCode.ROOM_ALREADY_MEMBER);
        }
        demandKey(command, room.access());
        AppendOutcome joined = log.append(
                new PendingEvent(room.id(), command.caller().actor(), clock.now(), new RoomChange.MemberJoined()));
        broadcaster.broadcast(joined.event());
        newRooms.broadcast(command.caller().id(), room);
        return room;
    }

    private void demandKey(Command command, RoomAccess access) {
        switch (access) {
            case RoomAccess.Open() -> {}
            case RoomAccess.ByPassword(var hash) when matches(command, hash) -> {}
            case RoomAccess.ByPassword wrong -> throw new ChatException(ErrorCode.ROOM_PASSWORD_INCORRECT);
            case RoomAccess.ByInvitation() -> throw new ChatException(ErrorCode.ROOM_INVITATION_REQUIRED);
        }
    }

    private boolean matches(Command command, PasswordHash hash) {
        limits.spend(
                Limit.ROOM_PASSWORD, new LimitSubject.OfUser(command.caller().id()));
        return command.password()
                .flatMap(text -> new Violations().check("password", () -> RoomPassword.of(text)))
                .filter(password -> hasher.matches(password.secret(), hash))
                .isPresent();
    }
}
