package org.hexachat.application.service.session;

import java.time.Instant;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.session.RedeemTicketUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.TicketRepository;
import org.hexachat.application.port.out.TokenIssuer;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.session.SessionToken;

/** Takes a ticket away and lets its bearer in. */
public final class RedeemTicketService implements RedeemTicketUseCase {

    private final TicketRepository tickets;
    private final TokenIssuer tokens;
    private final Clock clock;

    public RedeemTicketService(TicketRepository tickets, TokenIssuer tokens, Clock clock) {
        this.tickets = tickets;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public Caller redeem(String ticket) {
        Instant now = clock.now();
        return tickets.take(tokens.hash(secret(ticket)), now)
                .filter(open -> open.isGoodAt(now))
                .map(OpenCaller::of)
                .orElseThrow(() -> new ChatException(ErrorCode.TICKET_INVALID));
    }

    private static SessionToken secret(String ticket) {
        try {
            return new SessionToken(ticket);
        } catch (ChatException malformed) {
            throw new ChatException(ErrorCode.TICKET_INVALID);
        }
    }
}
