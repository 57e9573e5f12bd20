package org.hexachat.adapter.persistence.bot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.adapter.persistence.row.ScopeColumn;
import org.hexachat.application.port.out.BotRepository;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.domain.bot.Bot;
import org.hexachat.domain.bot.BotScope;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.user.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Bots in {@code users}. */
@Stored
final class JdbcBotRepository implements BotRepository {

    private final JdbcClient jdbc;
    private final ColumnMapper columns;
    private final Transactions transactions;

    JdbcBotRepository(JdbcClient jdbc, ColumnMapper columns, Transactions transactions) {
        this.jdbc = jdbc;
        this.columns = columns;
        this.transactions = transactions;
    }

    @Override
    public void add(Bot bot) {
        transactions.inTransaction(() -> {
            if (ofOwner(BotSql.LOCK_OWNER, bot.owner())
                    .query(UUID.class)
                    .optional()
                    .isEmpty()) {
                throw new ChatException(ErrorCode.TOKEN_INVALID);
            }
            if (count(bot.owner()) >= Bot.MAX_PER_OWNER) {
                throw new ChatException(ErrorCode.BOT_LIMIT, Bot.MAX_PER_OWNER);
            }
            if (insert(bot) == 0) {
                throw new ChatException(ErrorCode.USERNAME_TAKEN);
            }
        });
    }

    @Override
    public Optional<Bot> find(UserId owner, UserId bot) {
        return ofOwner(BotSql.FIND, owner)
                .param("bot", bot.value())
                .query((row, number) -> BotRow.of(row, columns))
                .optional();
    }

    @Override
    public List<Bot> listOf(UserId owner) {
        return ofOwner(BotSql.LIST, owner)
                .query((row, number) -> BotRow.of(row, columns))
                .list();
    }

    @Override
    public boolean changeScopes(UserId owner, UserId bot, Set<BotScope> scopes) {
        return ofOwner(BotSql.CHANGE_SCOPES, owner)
                        .param("bot", bot.value())
                        .param("scopes", ScopeColumn.write(scopes))
                        .update()
                > 0;
    }

    @Override
    public boolean changeExpiry(UserId owner, UserId bot, Optional<Instant> expiresAt) {
        return ofOwner(BotSql.CHANGE_EXPIRY, owner)
                        .param("bot", bot.value())
                        .param("expiresAt", expiresAt.map(ColumnMapper::column).orElse(null))
                        .update()
                > 0;
    }

    @Override
    public List<SessionId> endExpired(Instant now) {
        return jdbc.sql(BotSql.END_EXPIRED)
                .param("now", ColumnMapper.column(now))
                .query((row, number) -> new SessionId(row.getObject("id", UUID.class)))
                .list();
    }

    private int count(UserId owner) {
        return ofOwner(BotSql.COUNT, owner)
                .param("most", Bot.MAX_PER_OWNER)
                .query(Integer.class)
                .single();
    }

    private int insert(Bot bot) {
        return ofOwner(BotSql.ADD, bot.owner())
                .param("id", bot.id().value())
                .param("username", bot.username().value())
                .param("nameKey", bot.username().canonical())
                .param("createdAt", ColumnMapper.column(bot.createdAt()))
                .param("scopes", ScopeColumn.write(bot.grant().scopes()))
                .param(
                        "expiresAt",
                        bot.grant().expiresAt().map(ColumnMapper::column).orElse(null))
                .update();
    }

    private StatementSpec ofOwner(String statement, UserId owner) {
        return jdbc.sql(statement).param("owner", owner.value());
    }
}
