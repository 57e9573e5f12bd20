package org.hexachat.application.service.room;

import org.hexachat.application.port.in.room.LiftBanUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.User;

/** Lifts a ban. */
public final class LiftBanService implements LiftBanUseCase {

    private final RoomAuthorization rooms;
    private final UserRepository users;
    private final RoomLog log;
    private final RoomEventBroadcaster broadcaster;
    private final Clock clock;

    public LiftBanService(
            RoomAuthorization rooms, UserRepository users, RoomLog log, RoomEventBroadcaster broadcaster, Clock clock) {
        this.rooms = rooms;
        this.users = users;
        this.log = log;
        this.broadcaster = broadcaster;
        this.clock = clock;
    }

    @Override
    public void lift(Command command) {
        Room room = rooms.demandModerator(command.room(), command.caller());
        User user = users.findById(command.user()).orElseThrow(() -> new ChatException(ErrorCode.USER_NOT_FOUND));
        RoomChange lifted = new RoomChange.MemberUnbanned(user.actor());
        broadcaster.broadcast(
                log.append(new PendingEvent(room.id(), command.caller().actor(), clock.now(), lifted))
                        .event());
    }
}
