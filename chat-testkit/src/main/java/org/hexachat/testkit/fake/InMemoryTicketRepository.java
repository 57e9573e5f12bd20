package org.hexachat.testkit.fake;

import java.time.Instant;
import java.util.Optional;
import org.hexachat.application.port.out.SessionRepository.OpenSession;
import org.hexachat.application.port.out.TicketRepository;
import org.hexachat.domain.session.Ticket;
import org.hexachat.domain.session.TokenHash;

/** Tickets in memory. */
final class InMemoryTicketRepository implements TicketRepository {
    private final Memory memory;

    InMemoryTicketRepository(Memory memory) {
        this.memory = memory;
    }

    @Override
    public void add(Ticket ticket) {
        memory.update(tables -> {
            if (tables.open(ticket.session()).isPresent()) {
                tables.tickets().put(ticket.hash(), ticket);
            }
        });
    }

    @Override
    public Optional<OpenSession> take(TokenHash hash, Instant now) {
        return memory.write(tables -> Optional.ofNullable(tables.tickets().remove(hash))
                .filter(ticket -> now.isBefore(ticket.expiresAt()))
                .flatMap(ticket -> tables.open(ticket.session())));
    }

    @Override
    public void removeExpired(Instant now) {
        memory.update(tables -> tables.tickets().values().removeIf(ticket -> !now.isBefore(ticket.expiresAt())));
    }
}
