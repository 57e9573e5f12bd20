package org.hexachat.adapter.persistence.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.application.port.out.AuditLog;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.audit.AuditEntry;
import org.hexachat.domain.audit.AuditQuery;
import org.hexachat.domain.audit.AuditedAct;
import org.hexachat.domain.log.Reason;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The audit log in {@code audit_entry}. */
@Stored
final class JdbcAuditLog implements AuditLog {

    private final JdbcClient jdbc;
    private final ColumnMapper columns;

    JdbcAuditLog(JdbcClient jdbc, ColumnMapper columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    @Override
    public void record(AuditedAct act) {
        jdbc.sql(AuditInsert.SQL).params(AuditInsert.parameters(List.of(act))).update();
    }

    @Override
    public List<AuditEntry> entries(AuditQuery query) {
        return jdbc.sql(AuditSql.of(query))
                .param("room", query.room().map(RoomId::value).orElse(null))
                .param("beforeNumber", query.before().orElse(Long.MAX_VALUE))
                .param("actor", query.actor().map(UserId::value).orElse(null))
                .param("member", query.member().map(UserId::value).orElse(null))
                .param("action", query.action().map(AuditAction::code).orElse(null))
                .param("limit", query.limit())
                .query((row, number) -> entry(row))
                .list();
    }

    private AuditEntry entry(ResultSet row) throws SQLException {
        Actor actor = columns.actor(row.getObject("actor_id", UUID.class), row.getString("actor_name"));
        UUID member = row.getObject("member_id", UUID.class);
        Optional<Actor> to =
                member == null ? Optional.empty() : Optional.of(columns.actor(member, row.getString("member_name")));
        AuditedAct act = new AuditedAct(
                Optional.ofNullable(row.getObject("room_id", UUID.class)).map(RoomId::new),
                Optional.ofNullable(row.getString("room_name")).map(RoomName::new),
                columns.instant(row.getObject("at", OffsetDateTime.class)),
                actor.id(),
                action(row.getString("action")),
                to.map(Actor::id),
                Optional.ofNullable(row.getObject("message_id", UUID.class)).map(MessageId::new),
                Optional.ofNullable(row.getString("reason")).map(Reason::new),
                Optional.ofNullable(row.getString("detail")));
        return new AuditEntry(row.getLong("id"), act, actor, to);
    }

    /** One that is not known here was written by a newer program. */
    private static AuditAction action(String code) {
        return Arrays.stream(AuditAction.values())
                .filter(action -> action.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("The audit log holds what this program cannot read: " + code));
    }
}
