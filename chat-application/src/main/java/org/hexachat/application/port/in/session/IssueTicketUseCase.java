package org.hexachat.application.port.in.session;

import java.time.Instant;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.session.SessionToken;

/** Get what opens one connection or download, once and soon, where an address is all that can be sent. */
public interface IssueTicketUseCase {

    /**
     * Makes a ticket of the caller's session.
     *
     * @throws ChatException {@code rate_limited}
     */
    IssuedTicket issue(Caller caller);

    /**
     * A ticket.
     *
     * @param secret good once, for one connection or download; it cannot be had a second time
     */
    record IssuedTicket(SessionToken secret, Instant expiresAt) {}
}
