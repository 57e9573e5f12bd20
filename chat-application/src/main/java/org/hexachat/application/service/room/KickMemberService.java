package org.hexachat.application.service.room;

import java.util.Optional;
import org.hexachat.application.port.in.room.KickMemberUseCase;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.Reason;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.User;

/** Puts a member out. */
public final class KickMemberService implements KickMemberUseCase {

    private final RoomAuthorization rooms;
    private final UserRepository users;
    private final Departure departure;

    public KickMemberService(RoomAuthorization rooms, UserRepository users, Departure departure) {
        this.rooms = rooms;
        this.users = users;
        this.departure = departure;
    }

    @Override
    public void kick(Command command) {
        Optional<Reason> reason = Reason.typed(command.reason());
        Room room = rooms.demandModeratorAbove(command.room(), command.caller(), command.member());
        User member = users.findById(command.member()).orElseThrow(() -> new ChatException(ErrorCode.USER_NOT_FOUND));
        departure.of(member.id(), room.id(), command.caller(), new RoomChange.MemberKicked(member.actor()), reason);
    }
}
