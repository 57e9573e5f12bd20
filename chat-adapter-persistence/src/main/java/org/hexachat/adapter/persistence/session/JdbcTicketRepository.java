package org.hexachat.adapter.persistence.session;

import java.time.Instant;
import java.util.Optional;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.application.port.out.SessionRepository.OpenSession;
import org.hexachat.application.port.out.TicketRepository;
import org.hexachat.domain.session.Ticket;
import org.hexachat.domain.session.TokenHash;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tickets in {@code ticket}. */
@Stored
final class JdbcTicketRepository implements TicketRepository {

    private final JdbcClient jdbc;
    private final SessionRowMapper mapper;

    JdbcTicketRepository(JdbcClient jdbc, SessionRowMapper mapper) {
        this.jdbc = jdbc;
        this.mapper = mapper;
    }

    @Override
    public void add(Ticket ticket) {
        jdbc.sql(TicketSql.ADD)
                .param("tokenHash", ticket.hash().value())
                .param("id", ticket.session().value())
                .param("expiresAt", ColumnMapper.column(ticket.expiresAt()))
                .update();
    }

    @Override
    public Optional<OpenSession> take(TokenHash hash, Instant now) {
        return jdbc.sql(TicketSql.TAKE)
                .param("tokenHash", hash.value())
                .param("now", ColumnMapper.column(now))
                .query(SessionRow.class)
                .optional()
                .map(mapper::toOpenSession);
    }

    @Override
    public void removeExpired(Instant now) {
        jdbc.sql(TicketSql.REMOVE_EXPIRED)
                .param("now", ColumnMapper.column(now))
                .update();
    }
}
