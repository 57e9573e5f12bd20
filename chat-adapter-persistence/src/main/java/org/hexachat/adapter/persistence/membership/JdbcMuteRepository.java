package org.hexachat.adapter.persistence.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.adapter.persistence.row.Keyset;
import org.hexachat.application.port.out.MuteRepository;
import org.hexachat.domain.room.Mute;
import org.hexachat.domain.room.MuteTerm;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mutes in {@code mute}. */
@Stored
final class JdbcMuteRepository implements MuteRepository {

    /** Names are looked up one by one: a join may read all accounts for the sake of a page. */
    private static final String MUTES_OF = """
            select user_id, (select username from users where id = user_id) as username,
                   muted_by, (select username from users where id = muted_by) as muted_by_name, muted_at, muted_until
            from mute
            where room_id = :room and user_id > :after and (muted_until is null or muted_until > :now)
            order by user_id
            limit :limit
            """;

    private static final String FIND = """
            select user_id, (select username from users where id = user_id) as username,
                   muted_by, (select username from users where id = muted_by) as muted_by_name, muted_at, muted_until
            from mute
            where room_id = :room and user_id = :user and (muted_until is null or muted_until > :now)
            """;

    private final JdbcClient jdbc;
    private final ColumnMapper columns;

    JdbcMuteRepository(JdbcClient jdbc, ColumnMapper columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    @Override
    public List<Mute> mutesOf(RoomId room, Instant now, Optional<UserId> after, int limit) {
        return jdbc.sql(MUTES_OF)
                .param("room", room.value())
                .param("now", ColumnMapper.column(now))
                .param("after", Keyset.after(after))
                .param("limit", limit)
                .query(this::mute)
                .list();
    }

    @Override
    public Optional<Mute> find(RoomId room, UserId user, Instant now) {
        return jdbc.sql(FIND)
                .param("room", room.value())
                .param("user", user.value())
                .param("now", ColumnMapper.column(now))
                .query(this::mute)
                .optional();
    }

    private Mute mute(ResultSet row, int number) throws SQLException {
        return new Mute(
                columns.actor(row.getObject("user_id", UUID.class), row.getString("username")),
                columns.actor(row.getObject("muted_by", UUID.class), row.getString("muted_by_name")),
                columns.instant(row.getObject("muted_at", OffsetDateTime.class)),
                new MuteTerm(columns.instantIfAny(row.getObject("muted_until", OffsetDateTime.class))));
    }
}
