package org.hexachat.application.service.room;

import java.util.Optional;
import org.hexachat.application.port.in.room.BanMemberUseCase;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.Reason;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.User;

/** Bans somebody, as a departure for which nobody has to be there. */
public final class BanMemberService implements BanMemberUseCase {

    private final RoomAuthorization rooms;
    private final UserRepository users;
    private final Departure departure;

    public BanMemberService(RoomAuthorization rooms, UserRepository users, Departure departure) {
        this.rooms = rooms;
        this.users = users;
        this.departure = departure;
    }

    @Override
    public void ban(Command command) {
        Optional<Reason> reason = Reason.typed(command.reason());
        Room room = rooms.demandModeratorAbove(command.room(), command.caller(), command.user());
        User user = users.findById(command.user()).orElseThrow(() -> new ChatException(ErrorCode.USER_NOT_FOUND));
        departure.of(user.id(), room.id(), command.caller(), new RoomChange.MemberBanned(user.actor()), reason);
    }
}
