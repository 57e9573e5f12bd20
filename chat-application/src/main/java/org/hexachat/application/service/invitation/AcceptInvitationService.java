package org.hexachat.application.service.invitation;

import org.hexachat.application.port.in.invitation.AcceptInvitationUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.NewRoomBroadcaster;
import org.hexachat.application.port.out.RoomEventBroadcaster;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.RoomRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.invitation.Invitation;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.room.Room;

/**
 * Joins by an invitation. Whether it still opens the room is the log's to say, so that who is a member already hears that, even
 * where the invitation was used up by this very person.
 */
public final class AcceptInvitationService implements AcceptInvitationUseCase {

    private final HeldInvitations held;
    private final RoomRepository rooms;
    private final RoomLog log;
    private final RoomEventBroadcaster broadcaster;
    private final NewRoomBroadcaster newRooms;
    private final Clock clock;

    public AcceptInvitationService(
            HeldInvitations held,
            RoomRepository rooms,
            RoomLog log,
            RoomEventBroadcaster broadcaster,
            NewRoomBroadcaster newRooms,
            Clock clock) {
        this.held = held;
        this.rooms = rooms;
        this.log = log;
        this.broadcaster = broadcaster;
        this.newRooms = newRooms;
        this.clock = clock;
    }

    @Override
    public Room accept(Command command) {
        Invitation invitation = held.demand(command.caller(), command.token());
        Room room =
                rooms.findById(invitation.room()).orElseThrow(() -> new ChatException(ErrorCode.INVITATION_INVALID));
        PendingEvent join =
                new PendingEvent(room.id(), command.caller().actor(), clock.now(), new RoomChange.MemberJoined());
        broadcaster.broadcast(log.joinBy(invitation.id(), join).event());
        newRooms.broadcast(command.caller().id(), room);
        return room;
    }
}
