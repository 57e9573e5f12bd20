package org.hexachat.adapter.persistence.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.application.port.out.SessionRepository;
import org.hexachat.domain.session.Session;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.session.TokenHash;
import org.hexachat.domain.user.UserId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Sessions in {@code session}. */
@Stored
final class JdbcSessionRepository implements SessionRepository {

    private static final RowMapper<OwnSessionRow> SESSION = new SimplePropertyRowMapper<>(OwnSessionRow.class);

    private final JdbcClient jdbc;
    private final SessionRowMapper mapper;

    JdbcSessionRepository(JdbcClient jdbc, SessionRowMapper mapper) {
        this.jdbc = jdbc;
        this.mapper = mapper;
    }

    @Override
    public boolean add(Session session) {
        return jdbc.sql(SessionSql.ADD)
                        .param("id", session.id().value())
                        .param("user", session.user().value())
                        .param("tokenHash", session.tokenHash().value())
                        .param("createdAt", ColumnMapper.column(session.createdAt()))
                        .param("lastUsedAt", ColumnMapper.column(session.lastUsedAt()))
                        .update()
                > 0;
    }

    @Override
    public Optional<OpenSession> find(TokenHash tokenHash) {
        return jdbc.sql(SessionSql.BY_TOKEN)
                .param("tokenHash", tokenHash.value())
                .query(SessionRow.class)
                .optional()
                .map(mapper::toOpenSession);
    }

    @Override
    public boolean isOpen(SessionId id) {
        return jdbc.sql(SessionSql.IS_OPEN)
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void markUsed(SessionId id, Instant at) {
        jdbc.sql(SessionSql.MARK_USED)
                .param("id", id.value())
                .param("at", ColumnMapper.column(at))
                .update();
    }

    @Override
    public List<Session> listOf(UserId user) {
        return jdbc.sql(SessionSql.LIST_OF).param("user", user.value()).query(SESSION).list().stream()
                .map(mapper::toSession)
                .toList();
    }

    @Override
    public boolean revoke(UserId user, SessionId id) {
        return jdbc.sql(SessionSql.REVOKE_OF_USER)
                        .param("user", user.value())
                        .param("id", id.value())
                        .update()
                > 0;
    }

    @Override
    public void revoke(SessionId id) {
        jdbc.sql(SessionSql.REVOKE).param("id", id.value()).update();
    }

    @Override
    public List<SessionId> revokeOthers(UserId user, SessionId kept) {
        return ended(
                jdbc.sql(SessionSql.REVOKE_OTHERS).param("user", user.value()).param("kept", kept.value()));
    }

    @Override
    public List<SessionId> revokeAll(UserId user) {
        return ended(jdbc.sql(SessionSql.REVOKE_ALL).param("user", user.value()));
    }

    @Override
    public List<SessionId> revokeOldest(UserId user, int kept) {
        return ended(
                jdbc.sql(SessionSql.REVOKE_OLDEST).param("user", user.value()).param("most", kept));
    }

    private static List<SessionId> ended(StatementSpec revocation) {
        return revocation
                .query((row, number) -> new SessionId(row.getObject("id", UUID.class)))
                .list();
    }
}
