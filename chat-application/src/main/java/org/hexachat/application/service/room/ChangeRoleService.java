package org.hexachat.application.service.room;

import org.hexachat.application.port.in.room.ChangeRoleUseCase;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.room.Role;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.User;

/** Gives roles; that only a member can have one is the log's to check. */
public final class ChangeRoleService implements ChangeRoleUseCase {

    private final RoomAuthorization rooms;
    private final UserRepository users;
    private final RoomAct act;

    public ChangeRoleService(RoomAuthorization rooms, UserRepository users, RoomAct act) {
        this.rooms = rooms;
        this.users = users;
        this.act = act;
    }

    @Override
    public void change(Command command) {
        Room room = stepsDown(command)
                ? rooms.find(command.room(), command.caller())
                : rooms.demandOwnerOrAdministrator(command.room(), command.caller());
        User member = users.findById(command.member()).orElseThrow(() -> new ChatException(ErrorCode.USER_NOT_FOUND));
        Role before = rooms.roleOf(member.id(), room).orElseThrow(() -> new ChatException(ErrorCode.ROOM_NOT_MEMBER));
        if (before == command.role()) {
            return;
        }
        if (before == Role.OWNER) {
            throw new ChatException(ErrorCode.ROOM_NEEDS_OWNER);
        }
        if (command.role() == Role.OWNER && member.id().isBot()) {
            throw new ChatException(ErrorCode.BOT_FORBIDDEN);
        }
        act.of(command.caller(), room.id(), new RoomChange.RoleChanged(member.actor(), command.role()));
    }

    private static boolean stepsDown(Command command) {
        return command.role() == Role.MEMBER
                && command.member().equals(command.caller().id());
    }
}
