package org.hexachat.application.service.invitation;

import org.hexachat.application.port.in.invitation.ShowInvitationUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.RoomRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.invitation.Invitation;

/** Shows the room behind an invitation that still opens it. */
public final class ShowInvitationService implements ShowInvitationUseCase {

    private final HeldInvitations held;
    private final RoomRepository rooms;
    private final Clock clock;

    public ShowInvitationService(HeldInvitations held, RoomRepository rooms, Clock clock) {
        this.held = held;
        this.rooms = rooms;
        this.clock = clock;
    }

    @Override
    public ShownInvitation show(Query query) {
        Invitation invitation = held.demand(query.caller(), query.token());
        if (!invitation.opens(clock.now())) {
            throw new ChatException(ErrorCode.INVITATION_INVALID);
        }
        return rooms.findById(invitation.room())
                .map(room -> new ShownInvitation(invitation, room))
                .orElseThrow(() -> new ChatException(ErrorCode.INVITATION_INVALID));
    }
}
