package org.hexachat.adapter.persistence.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hexachat.adapter.persistence.row.ColumnArrays;
import org.hexachat.adapter.persistence.row.NotificationColumn;
import org.hexachat.application.port.out.RoomLog.ReadingRight;
import org.hexachat.domain.log.LogExtent;
import org.hexachat.domain.log.LogSlice;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.readstate.ReadState;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.user.UserId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is in the log. */
@Component
final class EventReader {

    private static final RowMapper<EventRow> EVENT = new SimplePropertyRowMapper<>(EventRow.class);

    private final JdbcClient jdbc;
    private final EventRowMapper mapper;

    EventReader(JdbcClient jdbc, EventRowMapper mapper) {
        this.jdbc = jdbc;
        this.mapper = mapper;
    }

    /** The room comes with a row of its own where no event follows, so that trimmed and silent are two things. */
    LogSlice eventsAfter(RoomId room, Sequence position, int limit) {
        List<EventRow> rows = new ArrayList<>();
        boolean trimmed = jdbc.sql(LogSql.EVENTS_AFTER)
                .param("room", room.value())
                .param("position", position.value())
                .param("end", end(position.value(), limit))
                .query((row, number) -> {
                    if (row.getString("kind") != null) {
                        rows.add(EVENT.mapRow(row, number));
                    }
                    return row.getLong("trimmed_seq") > position.value();
                })
                .list()
                .contains(true);
        return trimmed ? new LogSlice.Trimmed() : new LogSlice.Events(events(rows));
    }

    private List<RoomEvent> events(List<EventRow> rows) {
        return rows.stream().map(mapper::toEvent).toList();
    }

    private static long end(long position, int limit) {
        return position > Long.MAX_VALUE - limit ? Long.MAX_VALUE : position + limit;
    }

    ReadingRight readingRight(SessionId session, UserId user, RoomId room) {
        return jdbc.sql(LogSql.READING_RIGHT)
                .param("session", session.value())
                .param("user", user.value())
                .param("room", room.value())
                .query((row, number) -> new ReadingRight(row.getBoolean(1), extent(row), readState(row, room)))
                .single();
    }

    private static Optional<ReadState> readState(ResultSet row, RoomId room) throws SQLException {
        long readUpTo = row.getLong(4);
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new ReadState(room, new Sequence(readUpTo), NotificationColumn.read(row.getString(5))));
    }

    private static Optional<LogExtent> extent(ResultSet row) throws SQLException {
        long last = row.getLong(3);
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new LogExtent(new Sequence(row.getLong(2)), new Sequence(last)));
    }

    /** One array whatever the number of rooms, so that the statement stays the same. */
    Map<RoomId, Sequence> positionsOf(Collection<RoomId> rooms) {
        return jdbc
                .sql(LogSql.POSITIONS)
                .param("rooms", new ColumnArrays<>(rooms).uuids(RoomId::value))
                .query((row, number) ->
                        Map.entry(new RoomId(row.getObject(1, UUID.class)), new Sequence(row.getLong(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
