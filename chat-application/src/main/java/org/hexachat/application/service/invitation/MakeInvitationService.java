package org.hexachat.application.service.invitation;

import org.hexachat.application.port.in.invitation.MakeInvitationUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.InvitationRepository;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.port.out.TokenIssuer;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.domain.invitation.Invitation;
import org.hexachat.domain.invitation.InvitationId;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.session.SessionToken;

/** Makes an invitation; the store keeps the hash of its token alone. */
public final class MakeInvitationService implements MakeInvitationUseCase {

    private final RoomAuthorization rooms;
    private final InvitationRepository invitations;
    private final TokenIssuer tokens;
    private final RateLimits limits;
    private final IdGenerator ids;
    private final Clock clock;

    public MakeInvitationService(
            RoomAuthorization rooms,
            InvitationRepository invitations,
            TokenIssuer tokens,
            RateLimits limits,
            IdGenerator ids,
            Clock clock) {
        this.rooms = rooms;
        this.invitations = invitations;
        this.tokens = tokens;
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public MadeInvitation make(Command command) {
        limits.spend(Limit.INVITATION, new LimitSubject.OfUser(command.caller().id()));
        Room room = rooms.demandModerator(command.room(), command.caller());
        SessionToken secret = tokens.issue();
        Invitation invitation = Invitation.to(
                room.id(), new InvitationId(ids.next()), command.caller().actor(), clock.now(), command.terms());
        invitations.add(invitation, tokens.hash(secret));
        return new MadeInvitation(invitation, secret);
    }
}
