package org.hexachat.application.service.invitation;

import java.util.List;
import org.hexachat.application.port.in.invitation.ListInvitationsUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.InvitationRepository;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.domain.invitation.Invitation;

/** Lists invitations to moderators. */
public final class ListInvitationsService implements ListInvitationsUseCase {

    private final RoomAuthorization rooms;
    private final InvitationRepository invitations;
    private final Clock clock;

    public ListInvitationsService(RoomAuthorization rooms, InvitationRepository invitations, Clock clock) {
        this.rooms = rooms;
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    public List<Invitation> list(Query query) {
        return invitations.listOf(
                rooms.demandModerator(query.room(), query.caller()).id(), clock.now());
    }
}
