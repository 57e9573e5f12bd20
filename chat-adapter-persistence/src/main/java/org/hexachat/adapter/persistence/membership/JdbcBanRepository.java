package org.hexachat.adapter.persistence.membership;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.adapter.persistence.row.Keyset;
import org.hexachat.application.port.out.BanRepository;
import org.hexachat.domain.room.Ban;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bans in {@code ban}. */
@Stored
final class JdbcBanRepository implements BanRepository {

    /** Names are looked up one by one: a join may read all accounts for the sake of a page. */
    private static final String BANS_OF = """
            select user_id, (select username from users where id = user_id) as username,
                   banned_by, (select username from users where id = banned_by) as banned_by_name, banned_at
            from ban
            where room_id = :room and user_id > :after
            order by user_id
            limit :limit
            """;

    private final JdbcClient jdbc;
    private final ColumnMapper columns;

    JdbcBanRepository(JdbcClient jdbc, ColumnMapper columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    @Override
    public List<Ban> bansOf(RoomId room, Optional<UserId> after, int limit) {
        return jdbc.sql(BANS_OF)
                .param("room", room.value())
                .param("after", Keyset.after(after))
                .param("limit", limit)
                .query((row, number) -> new Ban(
                        columns.actor(row.getObject("user_id", UUID.class), row.getString("username")),
                        columns.actor(row.getObject("banned_by", UUID.class), row.getString("banned_by_name")),
                        columns.instant(row.getObject("banned_at", OffsetDateTime.class))))
                .list();
    }
}
