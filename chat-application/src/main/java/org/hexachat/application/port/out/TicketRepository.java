package org.hexachat.application.port.out;

import java.time.Instant;
import java.util.Optional;
import org.hexachat.application.port.out.SessionRepository.OpenSession;
import org.hexachat.domain.session.Ticket;
import org.hexachat.domain.session.TokenHash;

/** Keeps tickets until they are used or expire. Every call can throw {@code storage.unavailable}. */
public interface TicketRepository {

    /** Stores a ticket of a session that is open; does nothing for one that has ended. */
    void add(Ticket ticket);

    /**
     * Takes a ticket away and answers what it opens: of two calls at once, one.
     *
     * @return empty for a ticket that is gone, has expired at {@code now}, or belongs to a session that has ended
     */
    Optional<OpenSession> take(TokenHash hash, Instant now);

    /** Forgets the tickets that have expired at {@code now}. */
    void removeExpired(Instant now);
}
