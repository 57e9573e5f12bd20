package org.hexachat.application.service.invitation;

import org.hexachat.application.port.in.invitation.RevokeInvitationUseCase;
import org.hexachat.application.port.out.InvitationRepository;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.Room;

/** Withdraws an invitation. */
public final class RevokeInvitationService implements RevokeInvitationUseCase {

    private final RoomAuthorization rooms;
    private final InvitationRepository invitations;

    public RevokeInvitationService(RoomAuthorization rooms, InvitationRepository invitations) {
        this.rooms = rooms;
        this.invitations = invitations;
    }

    @Override
    public void revoke(Command command) {
        Room room = rooms.demandModerator(command.room(), command.caller());
        if (!invitations.revoke(room.id(), command.invitation())) {
            throw new ChatException(ErrorCode.INVITATION_NOT_FOUND);
        }
    }
}
