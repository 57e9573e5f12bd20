package org.hexachat.application.service.session;

import java.time.Instant;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.session.IssueTicketUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.port.out.TicketRepository;
import org.hexachat.application.port.out.TokenIssuer;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.hexachat.domain.session.SessionToken;
import org.hexachat.domain.session.Ticket;

/** Keeps the hash of a ticket, as of a token. */
public final class IssueTicketService implements IssueTicketUseCase {

    private final TicketRepository tickets;
    private final TokenIssuer tokens;
    private final RateLimits limits;
    private final Clock clock;

    public IssueTicketService(TicketRepository tickets, TokenIssuer tokens, RateLimits limits, Clock clock) {
        this.tickets = tickets;
        this.tokens = tokens;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public IssuedTicket issue(Caller caller) {
        limits.spend(Limit.TICKET, new LimitSubject.OfUser(caller.id()));
        SessionToken secret = tokens.issue();
        Instant expiresAt = clock.now().plus(Ticket.LIFETIME);
        tickets.add(new Ticket(tokens.hash(secret), caller.session(), expiresAt));
        return new IssuedTicket(secret, expiresAt);
    }
}
