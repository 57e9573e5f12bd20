package org.hexachat.adapter.persistence.hook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.adapter.persistence.room.RoomHold;
import org.hexachat.adapter.persistence.room.RoomItemPages;
import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.application.port.out.IncomingWebhookRepository;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.hook.IncomingWebhook;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomItem;
import org.hexachat.domain.room.RoomItemQuery;
import org.hexachat.domain.session.TokenHash;
import org.hexachat.domain.user.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Incoming webhooks in {@code incoming_webhook}, their accounts in {@code users}. */
@Stored
final class JdbcIncomingWebhookRepository implements IncomingWebhookRepository {

    private static final RoomItemPages<UserId> PAGES = new RoomItemPages<>(
            IncomingWebhookSql.OF_ALL_ROOMS, IncomingWebhookSql.OF_MAKER, IncomingWebhookSql.OF_ROOM, UserId::value);

    private final JdbcClient jdbc;
    private final ColumnMapper columns;
    private final RoomHold rooms;
    private final Transactions transactions;

    JdbcIncomingWebhookRepository(JdbcClient jdbc, ColumnMapper columns, RoomHold rooms, Transactions transactions) {
        this.jdbc = jdbc;
        this.columns = columns;
        this.rooms = rooms;
        this.transactions = transactions;
    }

    @Override
    public void add(IncomingWebhook webhook, TokenHash secret) {
        transactions.inTransaction(() -> {
            if (addAccount(webhook) == 0) {
                throw new ChatException(ErrorCode.USERNAME_TAKEN);
            }
            if (!rooms.hold(webhook.room())) {
                throw new ChatException(ErrorCode.ROOM_NOT_FOUND);
            }
            if (count(webhook.room()) >= IncomingWebhook.MAX_PER_ROOM) {
                throw new ChatException(ErrorCode.INCOMING_WEBHOOK_LIMIT, IncomingWebhook.MAX_PER_ROOM);
            }
            insert(webhook, secret);
        });
    }

    @Override
    public Optional<IncomingWebhook> find(TokenHash secret) {
        return jdbc.sql(IncomingWebhookSql.FIND)
                .param("hash", secret.value())
                .query((row, number) -> webhook(row))
                .optional();
    }

    @Override
    public List<IncomingWebhook> listOf(RoomId room) {
        return jdbc.sql(IncomingWebhookSql.LIST)
                .param("room", room.value())
                .query((row, number) -> webhook(row))
                .list();
    }

    @Override
    public List<RoomItem<IncomingWebhook>> list(RoomItemQuery<UserId> query) {
        return PAGES.read(jdbc, query, UnaryOperator.identity(), (row, number) -> webhook(row));
    }

    @Override
    public boolean remove(RoomId room, UserId webhook) {
        return jdbc.sql(IncomingWebhookSql.REMOVE)
                        .param("room", room.value())
                        .param("webhook", webhook.value())
                        .update()
                > 0;
    }

    private int addAccount(IncomingWebhook webhook) {
        return jdbc.sql(IncomingWebhookSql.ADD_ACCOUNT)
                .param("id", webhook.id().value())
                .param("username", webhook.account().name().value())
                .param("nameKey", webhook.account().name().canonical())
                .param("createdAt", ColumnMapper.column(webhook.createdAt()))
                .update();
    }

    private int count(RoomId room) {
        return jdbc.sql(IncomingWebhookSql.COUNT)
                .param("room", room.value())
                .param("most", IncomingWebhook.MAX_PER_ROOM)
                .query(Integer.class)
                .single();
    }

    private void insert(IncomingWebhook webhook, TokenHash secret) {
        jdbc.sql(IncomingWebhookSql.ADD)
                .param("room", webhook.room().value())
                .param("webhook", webhook.id().value())
                .param("hash", secret.value())
                .param("by", webhook.by().id().value())
                .param("createdAt", ColumnMapper.column(webhook.createdAt()))
                .update();
    }

    private IncomingWebhook webhook(ResultSet row) throws SQLException {
        return new IncomingWebhook(
                columns.actor(row.getObject("id", UUID.class), row.getString("name")),
                new RoomId(row.getObject("room_id", UUID.class)),
                columns.actor(row.getObject("created_by", UUID.class), row.getString("created_by_name")),
                columns.instant(row.getObject("created_at", OffsetDateTime.class)));
    }
}
