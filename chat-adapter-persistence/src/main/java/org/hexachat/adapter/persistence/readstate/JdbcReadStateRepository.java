package org.hexachat.adapter.persistence.readstate;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.adapter.persistence.row.Keyset;
import org.hexachat.application.port.out.ReadStateRepository;
import org.hexachat.domain.readstate.NotificationLevel;
import org.hexachat.domain.readstate.ReadState;
import org.hexachat.domain.readstate.RoomListQuery;
import org.hexachat.domain.readstate.RoomListQuery.Place;
import org.hexachat.domain.readstate.RoomOverview;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.UserId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** What members have read, in {@code membership}. */
@Stored
final class JdbcReadStateRepository implements ReadStateRepository {

    /** The driver says infinity for this. */
    private static final OffsetDateTime FOREVER = OffsetDateTime.MAX;

    private static final RowMapper<ReadStateRow> STATE = new SimplePropertyRowMapper<>(ReadStateRow.class);
    private static final RowMapper<OverviewRow> OVERVIEW = new SimplePropertyRowMapper<>(OverviewRow.class);

    private final JdbcClient jdbc;
    private final ReadStateRowMapper mapper;

    JdbcReadStateRepository(JdbcClient jdbc, ReadStateRowMapper mapper) {
        this.jdbc = jdbc;
        this.mapper = mapper;
    }

    @Override
    public Optional<ReadState> find(RoomId room, UserId member) {
        return state(jdbc.sql(ReadStateSql.FIND), room, member);
    }

    @Override
    public Optional<ReadState> advance(RoomId room, UserId member, Sequence position) {
        return state(jdbc.sql(ReadStateSql.ADVANCE).param("position", position.value()), room, member);
    }

    @Override
    public Optional<ReadState> changeNotifications(RoomId room, UserId member, NotificationLevel level) {
        String stored = level.name().toLowerCase(Locale.ROOT);
        return state(jdbc.sql(ReadStateSql.CHANGE_NOTIFICATIONS).param("notifications", stored), room, member);
    }

    @Override
    public List<RoomOverview> list(RoomListQuery query) {
        return jdbc
                .sql(ReadStateSql.LIST)
                .param("user", query.member().value())
                .param(
                        "activeBefore",
                        query.after()
                                .map(Place::activeAt)
                                .map(ColumnMapper::column)
                                .orElse(FOREVER))
                .param("edge", query.after().map(place -> place.room().value()).orElse(Keyset.LAST))
                .param("window", RoomOverview.UNREAD_WINDOW)
                .param("most", RoomOverview.MAX_UNREAD)
                .param("limit", query.limit())
                .query(OVERVIEW)
                .list()
                .stream()
                .map(mapper::toOverview)
                .toList();
    }

    private Optional<ReadState> state(StatementSpec statement, RoomId room, UserId member) {
        return statement
                .param("room", room.value())
                .param("user", member.value())
                .query(STATE)
                .optional()
                .map(mapper::toState);
    }
}
