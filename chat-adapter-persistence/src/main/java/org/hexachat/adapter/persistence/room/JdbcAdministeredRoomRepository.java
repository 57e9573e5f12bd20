package org.hexachat.adapter.persistence.room;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.adapter.persistence.row.Keyset;
import org.hexachat.application.port.out.AdministeredRoomRepository;
import org.hexachat.domain.room.AdministeredRoom;
import org.hexachat.domain.room.AdministeredRoomQuery;
import org.hexachat.domain.room.JoinedRoom;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomNamePiece;
import org.hexachat.domain.room.RoomOrder;
import org.hexachat.domain.user.UserId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Rooms in {@code room}, with what hangs on them. */
@Stored
final class JdbcAdministeredRoomRepository implements AdministeredRoomRepository {

    private static final RowMapper<RoomRow> ROOM = new SimplePropertyRowMapper<>(RoomRow.class);

    private final JdbcClient jdbc;
    private final RoomRowMapper mapper;
    private final ColumnMapper columns;

    JdbcAdministeredRoomRepository(JdbcClient jdbc, RoomRowMapper mapper, ColumnMapper columns) {
        this.jdbc = jdbc;
        this.mapper = mapper;
        this.columns = columns;
    }

    @Override
    public List<AdministeredRoom> list(AdministeredRoomQuery query) {
        String piece = query.piece().map(RoomNamePiece::canonical).orElse("");
        StatementSpec statement = jdbc.sql(
                        switch (query.order()) {
                            case RoomOrder.ByName _ -> byName(query);
                            case RoomOrder.NewestFirst _ -> newestFirst(query);
                        })
                .param("piece", piece)
                .param("beginning", query.looksInside() ? "" : piece)
                .param("beyond", piece + Keyset.LAST_NAME)
                .param("limit", query.limit());
        return at(query.order(), ofOwner(query, statement)).query(this::room).list();
    }

    private static String byName(AdministeredRoomQuery query) {
        if (query.owner().isPresent()) {
            return AdministeredRoomSql.OF_OWNER;
        }
        return query.looksInside() ? AdministeredRoomSql.INSIDE : AdministeredRoomSql.BEGINNING;
    }

    private static String newestFirst(AdministeredRoomQuery query) {
        if (query.owner().isPresent()) {
            return AdministeredRoomSql.OF_OWNER_NEWEST;
        }
        if (query.piece().isEmpty()) {
            return AdministeredRoomSql.NEWEST;
        }
        return query.looksInside() ? AdministeredRoomSql.NEWEST_INSIDE : AdministeredRoomSql.NEWEST_BEGINNING;
    }

    private static StatementSpec ofOwner(AdministeredRoomQuery query, StatementSpec statement) {
        return query.owner()
                .map(owner -> statement.param("owner", owner.value()))
                .orElse(statement);
    }

    private static StatementSpec at(RoomOrder order, StatementSpec statement) {
        return switch (order) {
            case RoomOrder.ByName(var after) -> statement.param("afterName", after.orElse(""));
            case RoomOrder.NewestFirst(var before) ->
                statement.param("edge", before.map(RoomId::value).orElse(Keyset.LAST));
        };
    }

    @Override
    public Optional<AdministeredRoom> find(RoomId id) {
        return jdbc.sql(AdministeredRoomSql.BY_ID)
                .param("id", id.value())
                .query(this::room)
                .optional();
    }

    @Override
    public List<JoinedRoom> joinedBy(UserId user, RoomOrder.ByName order, int limit) {
        return at(order, jdbc.sql(AdministeredRoomSql.OF_MEMBER))
                .param("user", user.value())
                .param("limit", limit)
                .query(this::joined)
                .list();
    }

    private AdministeredRoom room(ResultSet row, int number) throws SQLException {
        return new AdministeredRoom(
                bare(row, number),
                columns.actor(row.getObject("owner_id", UUID.class), row.getString("owner_name")),
                row.getInt("members"),
                columns.sequence(row.getLong("last_seq")),
                columns.instantIfAny(row.getObject("last_active_at", OffsetDateTime.class)));
    }

    private JoinedRoom joined(ResultSet row, int number) throws SQLException {
        return new JoinedRoom(
                bare(row, number),
                columns.role(row.getString("role")),
                columns.instant(row.getObject("joined_at", OffsetDateTime.class)));
    }

    private Room bare(ResultSet row, int number) throws SQLException {
        return mapper.toRoom(ROOM.mapRow(row, number));
    }
}
