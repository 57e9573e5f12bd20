package org.hexachat.adapter.persistence.bot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.adapter.persistence.row.Keyset;
import org.hexachat.application.port.out.AdministeredBotRepository;
import org.hexachat.domain.bot.BotOrder;
import org.hexachat.domain.bot.BotQuery;
import org.hexachat.domain.bot.OwnedBot;
import org.hexachat.domain.user.NamePiece;
import org.hexachat.domain.user.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Everybody's bots in {@code users}. */
@Stored
final class JdbcAdministeredBotRepository implements AdministeredBotRepository {

    private final JdbcClient jdbc;
    private final ColumnMapper columns;

    JdbcAdministeredBotRepository(JdbcClient jdbc, ColumnMapper columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    @Override
    public List<OwnedBot> list(BotQuery query) {
        String piece = query.piece().map(NamePiece::canonical).orElse("");
        StatementSpec statement = switch (query.order()) {
            case BotOrder.ByName(var after) -> jdbc.sql(byName(query)).param("afterName", after.orElse(""));
            case BotOrder.NewestFirst(var before) ->
                jdbc.sql(newestFirst(query))
                        .param("edge", before.map(UserId::value).orElse(Keyset.LAST));
        };
        query.owner().ifPresent(owner -> statement.param("owner", owner.value()));
        return statement
                .param("piece", piece)
                .param("beginning", query.looksInside() ? "" : piece)
                .param("beyond", piece + Keyset.LAST_NAME)
                .param("limit", query.limit())
                .query(this::bot)
                .list();
    }

    @Override
    public Optional<OwnedBot> find(UserId id) {
        return jdbc.sql(AdministeredBotSql.BY_ID)
                .param("bot", id.value())
                .query(this::bot)
                .optional();
    }

    private static String byName(BotQuery query) {
        if (query.owner().isPresent()) {
            return AdministeredBotSql.OF_OWNER;
        }
        return query.looksInside() ? AdministeredBotSql.INSIDE : AdministeredBotSql.BEGINNING;
    }

    private static String newestFirst(BotQuery query) {
        if (query.owner().isPresent()) {
            return AdministeredBotSql.OF_OWNER_NEWEST;
        }
        if (query.piece().isEmpty()) {
            return AdministeredBotSql.NEWEST;
        }
        return query.looksInside() ? AdministeredBotSql.NEWEST_INSIDE : AdministeredBotSql.NEWEST_BEGINNING;
    }

    private OwnedBot bot(ResultSet row, int number) throws SQLException {
        return new OwnedBot(
                BotRow.of(row, columns),
                columns.actor(row.getObject("bot_owner_id", UUID.class), row.getString("owner_name")));
    }
}
