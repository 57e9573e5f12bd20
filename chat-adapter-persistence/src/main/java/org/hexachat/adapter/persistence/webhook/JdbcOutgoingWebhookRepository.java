package org.hexachat.adapter.persistence.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.adapter.persistence.room.RoomHold;
import org.hexachat.adapter.persistence.room.RoomItemPages;
import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.application.port.out.OutgoingWebhookRepository;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomItem;
import org.hexachat.domain.room.RoomItemQuery;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.webhook.OutgoingWebhook;
import org.hexachat.domain.webhook.OutgoingWebhookId;
import org.hexachat.domain.webhook.WebhookSecret;
import org.hexachat.domain.webhook.WebhookUrl;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Outgoing webhooks in {@code webhook}. */
@Stored
final class JdbcOutgoingWebhookRepository implements OutgoingWebhookRepository {

    private static final RoomItemPages<OutgoingWebhookId> PAGES = new RoomItemPages<>(
            OutgoingWebhookSql.OF_ALL_ROOMS,
            OutgoingWebhookSql.OF_MAKER,
            OutgoingWebhookSql.OF_ROOM,
            OutgoingWebhookId::value);

    private final JdbcClient jdbc;
    private final ColumnMapper columns;
    private final RoomHold rooms;
    private final Transactions transactions;

    JdbcOutgoingWebhookRepository(JdbcClient jdbc, ColumnMapper columns, RoomHold rooms, Transactions transactions) {
        this.jdbc = jdbc;
        this.columns = columns;
        this.rooms = rooms;
        this.transactions = transactions;
    }

    @Override
    public void add(OutgoingWebhook webhook) {
        transactions.inTransaction(() -> {
            UUID room = webhook.room().value();
            if (!rooms.hold(webhook.room())) {
                throw new ChatException(ErrorCode.ROOM_NOT_FOUND);
            }
            if (jdbc.sql(OutgoingWebhookSql.COUNT)
                            .param("room", room)
                            .query(Long.class)
                            .single()
                    >= OutgoingWebhook.MAX_PER_ROOM) {
                throw new ChatException(ErrorCode.OUTGOING_WEBHOOK_LIMIT, OutgoingWebhook.MAX_PER_ROOM);
            }
            state(jdbc.sql(OutgoingWebhookSql.ADD), webhook)
                    .param("room", room)
                    .param("url", webhook.url().value())
                    .param("secret", webhook.secret().value())
                    .param("by", webhook.by().id().value())
                    .param("createdAt", ColumnMapper.column(webhook.createdAt()))
                    .update();
        });
    }

    @Override
    public List<OutgoingWebhook> listOf(RoomId room) {
        return jdbc.sql(OutgoingWebhookSql.LIST)
                .param("room", room.value())
                .query((row, number) -> webhook(row))
                .list();
    }

    @Override
    public List<RoomItem<OutgoingWebhook>> list(RoomItemQuery<OutgoingWebhookId> query) {
        return PAGES.read(jdbc, query, UnaryOperator.identity(), (row, number) -> webhook(row));
    }

    @Override
    public Optional<OutgoingWebhook> find(RoomId room, OutgoingWebhookId id) {
        return jdbc.sql(OutgoingWebhookSql.FIND)
                .param("room", room.value())
                .param("id", id.value())
                .query((row, number) -> webhook(row))
                .optional();
    }

    @Override
    public boolean remove(RoomId room, OutgoingWebhookId id) {
        return jdbc.sql(OutgoingWebhookSql.REMOVE)
                        .param("room", room.value())
                        .param("id", id.value())
                        .update()
                > 0;
    }

    @Override
    public Optional<OutgoingWebhook> claim(Instant now, Duration lease) {
        return jdbc.sql(OutgoingWebhookSql.CLAIM)
                .param("now", ColumnMapper.column(now))
                .param("leasedUntil", ColumnMapper.column(now.plus(lease)))
                .query((row, number) -> webhook(row))
                .optional();
    }

    @Override
    public void save(OutgoingWebhook webhook) {
        state(jdbc.sql(OutgoingWebhookSql.SAVE), webhook).update();
    }

    private static JdbcClient.StatementSpec state(JdbcClient.StatementSpec statement, OutgoingWebhook webhook) {
        return statement
                .param("id", webhook.id().value())
                .param("delivered", webhook.delivered().value())
                .param("failures", webhook.failures())
                .param(
                        "failingSince",
                        webhook.failingSince().map(ColumnMapper::column).orElse(null))
                .param("nextAttempt", ColumnMapper.column(webhook.nextAttempt()))
                .param("error", webhook.error().orElse(null))
                .param("disabled", webhook.disabled());
    }

    private OutgoingWebhook webhook(ResultSet row) throws SQLException {
        return new OutgoingWebhook(
                new OutgoingWebhookId(row.getObject("id", UUID.class)),
                new RoomId(row.getObject("room_id", UUID.class)),
                new WebhookUrl(row.getString("url")),
                new WebhookSecret(row.getString("secret")),
                columns.actor(row.getObject("created_by", UUID.class), row.getString("created_by_name")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                new Sequence(row.getLong("delivered_seq")),
                row.getInt("failures"),
                columns.instantIfAny(row.getObject("failing_since", OffsetDateTime.class)),
                row.getObject("next_attempt", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("error")),
                row.getBoolean("disabled"));
    }
}
