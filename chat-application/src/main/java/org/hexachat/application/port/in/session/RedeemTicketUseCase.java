package org.hexachat.application.port.in.session;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;

/** Recognize somebody by a ticket, which is used up by it. */
public interface RedeemTicketUseCase {

    /**
     * Finds out whose ticket this is.
     *
     * @throws ChatException {@code ticket.invalid} for one that was used, has expired, was never issued, or whose session has
     *     ended
     */
    Caller redeem(String ticket);
}
