package org.hexachat.application.service.room;

import java.util.Optional;
import org.hexachat.application.port.in.room.MuteMemberUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.Reason;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.room.MuteTerm;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.User;

/** Mutes somebody; that they are silent from then on is the log's to see to. */
public final class MuteMemberService implements MuteMemberUseCase {

    private final RoomAuthorization rooms;
    private final UserRepository users;
    private final RoomAct act;
    private final Clock clock;

    public MuteMemberService(RoomAuthorization rooms, UserRepository users, RoomAct act, Clock clock) {
        this.rooms = rooms;
        this.users = users;
        this.act = act;
        this.clock = clock;
    }

    @Override
    public void mute(Command command) {
        Optional<Reason> reason = Reason.typed(command.reason());
        Room room = rooms.demandModeratorAbove(command.room(), command.caller(), command.user());
        User user = users.findById(command.user()).orElseThrow(() -> new ChatException(ErrorCode.USER_NOT_FOUND));
        MuteTerm term = new MuteTerm(command.length().map(clock.now()::plus));
        act.of(command.caller(), room.id(), new RoomChange.MemberMuted(user.actor(), term), reason);
    }
}
