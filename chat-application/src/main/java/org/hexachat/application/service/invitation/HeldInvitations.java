package org.hexachat.application.service.invitation;

import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.out.InvitationRepository;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.port.out.TokenIssuer;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.invitation.Invitation;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.hexachat.domain.session.SessionToken;

/** Looks invitations up by what people hold, so often and no oftener. */
public final class HeldInvitations {

    private final InvitationRepository invitations;
    private final TokenIssuer tokens;
    private final RateLimits limits;

    public HeldInvitations(InvitationRepository invitations, TokenIssuer tokens, RateLimits limits) {
        this.invitations = invitations;
        this.tokens = tokens;
        this.limits = limits;
    }

    /**
     * The invitation, whether or not it still opens anything.
     *
     * @throws ChatException {@code invitation.invalid} where there is none; {@code rate_limited}
     */
    Invitation demand(Caller caller, String token) {
        limits.spend(Limit.INVITATION, new LimitSubject.OfUser(caller.id()));
        return parsed(token)
                .map(tokens::hash)
                .flatMap(invitations::find)
                .orElseThrow(() -> new ChatException(ErrorCode.INVITATION_INVALID));
    }

    /** What has not the form of a token was never one of an invitation; that no session opens by it does not matter here. */
    private static Optional<SessionToken> parsed(String token) {
        return SessionToken.isWellFormed(token) ? Optional.of(new SessionToken(token)) : Optional.empty();
    }
}
