package org.hexachat.domain.session;

import java.time.Duration;
import java.time.Instant;

/**
 * Opens one connection or download of a session, once: what a browser shows instead of its token where an address is all it can send.
 *
 * @param hash of the ticket's own secret
 */
public record Ticket(TokenHash hash, SessionId session, Instant expiresAt) {

    /** Long enough for a connection that is opened at once, too short for an address that turns up in a log. */
    public static final Duration LIFETIME = Duration.ofSeconds(30);
}
