package org.hexachat.adapter.persistence.push;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.application.port.out.PushSubscriptionRepository;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.push.PushEndpoint;
import org.hexachat.domain.push.PushKey;
import org.hexachat.domain.push.PushSecret;
import org.hexachat.domain.push.PushSubscription;
import org.hexachat.domain.push.PushSubscriptionId;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.user.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Push subscriptions in {@code push_subscription}. */
@Stored
final class JdbcPushSubscriptionRepository implements PushSubscriptionRepository {

    private final JdbcClient jdbc;
    private final Transactions transactions;

    JdbcPushSubscriptionRepository(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public PushSubscription put(PushSubscription subscription) {
        return transactions.inTransaction(() -> {
            jdbc.sql(PushSubscriptionSql.HOLD_USER)
                    .param("user", subscription.user().value())
                    .query(UUID.class)
                    .optional();
            of(PushSubscriptionSql.REMOVE_OF_OTHERS, subscription).update();
            if (of(PushSubscriptionSql.COUNT_OTHERS, subscription)
                            .query(Long.class)
                            .single()
                    >= PushSubscription.MAX_PER_USER) {
                throw new ChatException(ErrorCode.PUSH_LIMIT, PushSubscription.MAX_PER_USER);
            }
            return of(PushSubscriptionSql.PUT, subscription)
                    .param("id", subscription.id().value())
                    .param("session", subscription.session().value())
                    .param("key", subscription.key().value())
                    .param("secret", subscription.secret().value())
                    .param("createdAt", ColumnMapper.column(subscription.createdAt()))
                    .query((row, number) -> subscription(row))
                    .optional()
                    .orElseThrow(() -> new ChatException(ErrorCode.TOKEN_INVALID));
        });
    }

    @Override
    public Optional<PushSubscription> find(PushSubscriptionId id) {
        return jdbc.sql(PushSubscriptionSql.FIND)
                .param("id", id.value())
                .query((row, number) -> subscription(row))
                .optional();
    }

    @Override
    public List<PushSubscription> listOf(UserId user) {
        return jdbc.sql(PushSubscriptionSql.LIST)
                .param("user", user.value())
                .query((row, number) -> subscription(row))
                .list();
    }

    @Override
    public boolean remove(UserId user, PushSubscriptionId id) {
        return jdbc.sql(PushSubscriptionSql.REMOVE)
                        .param("user", user.value())
                        .param("id", id.value())
                        .update()
                > 0;
    }

    private StatementSpec of(String statement, PushSubscription subscription) {
        return jdbc.sql(statement)
                .param("user", subscription.user().value())
                .param("endpoint", subscription.endpoint().value());
    }

    private static PushSubscription subscription(ResultSet row) throws SQLException {
        return new PushSubscription(
                new PushSubscriptionId(row.getObject("id", UUID.class)),
                new UserId(row.getObject("user_id", UUID.class)),
                new SessionId(row.getObject("session_id", UUID.class)),
                new PushEndpoint(row.getString("endpoint")),
                new PushKey(row.getString("key")),
                new PushSecret(row.getString("secret")),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
