package org.hexachat.adapter.persistence.bot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.domain.bot.Bot;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;

/** A bot as {@code users} keeps it. */
final class BotRow {

    private BotRow() {}

    static Bot of(ResultSet row, ColumnMapper columns) throws SQLException {
        return new Bot(
                new UserId(row.getObject("id", UUID.class)),
                new Username(row.getString("username")),
                new UserId(row.getObject("bot_owner_id", UUID.class)),
                columns.grant(row.getString("scopes"), row.getObject("bot_expires_at", OffsetDateTime.class))
                        .orElseThrow(),
                columns.instant(row.getObject("created_at", OffsetDateTime.class)));
    }
}
