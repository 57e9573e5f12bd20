package org.hexachat.application.service.room;

import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.room.ChangeRoleUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.room.Role;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.User;

/** Gives roles; that only a member can have one is the log's to check. */
public final class ChangeRoleService implements ChangeRoleUseCase {

    private final RoomAuthorization rooms;
    private final UserRepository users;
    private final RoomLog log;
    private final RoomEventBroadcaster broadcaster;
    private final Clock clock;

    public ChangeRoleService(
            RoomAuthorization rooms, UserRepository users, RoomLog log, RoomEventBroadcaster broadcaster, Clock clock) {
        this.rooms = rooms;
        this.users = users;
        this.log = log;
        this.broadcaster = broadcaster;
        this.clock = clock;
    }

    @Override
    public void change(Command command) {
        Caller caller = command.caller();
        Room room =
                stepsDown(command) ? rooms.find(command.room()) : rooms.demandOwner(command.room(), command.caller());
        User member = users.findById(command.member()).orElseThrow(() -> new ChatException(ErrorCode.USER_NOT_FOUND));
        Role before = rooms.roleOf(member.id(), room).orElseThrow(() -> new ChatException(ErrorCode.ROOM_NOT_MEMBER));
        if (before == command.role()) {
            return;
        }
        if (before == Role.OWNER) {
            throw new ChatException(ErrorCode.ROOM_NEEDS_OWNER);
        }
        RoomChange change = new RoomChange.RoleChanged(member.actor(), command.role());
        broadcaster.broadcast(log.append(new PendingEvent(room.id(), caller.actor(), clock.now(), change))
                .event());
    }

    private static boolean stepsDown(Command command) {
        return command.role() == Role.MEMBER
                && command.member().equals(command.caller().id());
    }
}
