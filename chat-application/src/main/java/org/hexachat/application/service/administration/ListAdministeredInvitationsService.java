package org.hexachat.application.service.administration;

import java.util.List;
import org.hexachat.application.port.in.administration.ListAdministeredInvitationsUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.InvitationRepository;
import org.hexachat.domain.invitation.Invitation;
import org.hexachat.domain.room.RoomItem;

/** Lists invitations to those who run the server. */
public final class ListAdministeredInvitationsService implements ListAdministeredInvitationsUseCase {

    private final RoomItems items;
    private final InvitationRepository invitations;
    private final Clock clock;

    public ListAdministeredInvitationsService(RoomItems items, InvitationRepository invitations, Clock clock) {
        this.items = items;
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    public List<RoomItem<Invitation>> list(Query query) {
        return items.list(
                query.caller(),
                query.filter(),
                query.before(),
                query.limit(),
                wanted -> invitations.list(wanted, clock.now()));
    }
}
