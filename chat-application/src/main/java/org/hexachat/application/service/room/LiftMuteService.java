package org.hexachat.application.service.room;

import org.hexachat.application.port.in.room.LiftMuteUseCase;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.User;

/** Lifts a mute. */
public final class LiftMuteService implements LiftMuteUseCase {

    private final RoomAuthorization rooms;
    private final UserRepository users;
    private final RoomAct act;

    public LiftMuteService(RoomAuthorization rooms, UserRepository users, RoomAct act) {
        this.rooms = rooms;
        this.users = users;
        this.act = act;
    }

    @Override
    public void lift(Command command) {
        Room room = rooms.demandModerator(command.room(), command.caller());
        User user = users.findById(command.user()).orElseThrow(() -> new ChatException(ErrorCode.USER_NOT_FOUND));
        act.of(command.caller(), room.id(), new RoomChange.MemberUnmuted(user.actor()));
    }
}
