package org.hexachat.adapter.persistence.push;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.application.port.out.PushNoticeRepository;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.domain.push.PushNotice;
import org.hexachat.domain.push.PushSubscriptionId;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** What is to be told in {@code push_notice}, and how far rooms were looked through in {@code push_room}. */
@Stored
final class JdbcPushNoticeRepository implements PushNoticeRepository {

    /** How far it goes in one room at a time. */
    private static final long MOST = 1_000;

    private final JdbcClient jdbc;
    private final ColumnMapper columns;
    private final Transactions transactions;

    JdbcPushNoticeRepository(JdbcClient jdbc, ColumnMapper columns, Transactions transactions) {
        this.jdbc = jdbc;
        this.columns = columns;
        this.transactions = transactions;
    }

    @Override
    public boolean collect(Instant due, int limit) {
        int met = jdbc.sql(PushNoticeSql.FOLLOW)
                .param("back", FIRST_LOOK)
                .param("limit", limit)
                .update();
        List<Long> steps = jdbc.sql(PushNoticeSql.COLLECT)
                .param("most", MOST)
                .param("limit", limit)
                .param("due", ColumnMapper.column(due))
                .query((row, number) -> row.getLong(1))
                .list();
        return met == limit || steps.size() == limit || steps.stream().anyMatch(step -> step == MOST);
    }

    @Override
    public Optional<PushNotice> claim(Instant now, Duration lease) {
        return jdbc.sql(PushNoticeSql.CLAIM)
                .param("now", ColumnMapper.column(now))
                .param("leasedUntil", ColumnMapper.column(now.plus(lease)))
                .query((row, number) -> notice(row))
                .optional();
    }

    @Override
    public void postpone(PushNotice notice) {
        of(PushNoticeSql.POSTPONE, notice)
                .param("failures", notice.failures())
                .param(
                        "failingSince",
                        notice.failingSince().map(ColumnMapper::column).orElse(null))
                .param("due", ColumnMapper.column(notice.due()))
                .update();
    }

    @Override
    public void settle(PushNotice notice, Instant due) {
        transactions.inTransaction(() -> {
            if (of(PushNoticeSql.FORGET, notice)
                            .param("seq", notice.sequence().value())
                            .update()
                    == 0) {
                of(PushNoticeSql.RENEW, notice)
                        .param("due", ColumnMapper.column(due))
                        .update();
            }
        });
    }

    private StatementSpec of(String statement, PushNotice notice) {
        return jdbc.sql(statement)
                .param("subscription", notice.subscription().value())
                .param("room", notice.room().value());
    }

    private PushNotice notice(ResultSet row) throws SQLException {
        return new PushNotice(
                new PushSubscriptionId(row.getObject("subscription_id", UUID.class)),
                new RoomId(row.getObject("room_id", UUID.class)),
                new Sequence(row.getLong("seq")),
                row.getInt("failures"),
                columns.instantIfAny(row.getObject("failing_since", OffsetDateTime.class)),
                row.getObject("due_at", OffsetDateTime.class).toInstant());
    }
}
