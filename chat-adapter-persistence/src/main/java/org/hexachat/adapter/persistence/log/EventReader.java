package org.hexachat.adapter.persistence.log;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Reads what is in the log. */
@Component
final class EventReader {

    private static final RowMapper<EventRow> EVENT = new SimplePropertyRowMapper<>(EventRow.class);
    private static final RowMapper<PositionRow> POSITION = new SimplePropertyRowMapper<>(PositionRow.class);

    private final JdbcClient jdbc;
    private final EventRowMapper mapper;

    EventReader(JdbcClient jdbc, EventRowMapper mapper) {
        this.jdbc = jdbc;
        this.mapper = mapper;
    }

    List<RoomEvent> eventsAfter(RoomId room, Sequence position, int limit) {
        return jdbc
                .sql(LogSql.EVENTS_AFTER)
                .param("room", room.value())
                .param("position", position.value())
                .param("end", end(position.value(), limit))
                .query(EVENT)
                .list()
                .stream()
                .map(mapper::toEvent)
                .toList();
    }

    private static long end(long position, int limit) {
        return position > Long.MAX_VALUE - limit ? Long.MAX_VALUE : position + limit;
    }

    /** One array whatever the number of rooms, so that the statement stays the same. */
    Map<RoomId, Sequence> positionsOf(Collection<RoomId> rooms) {
        return jdbc
                .sql(LogSql.POSITIONS)
                .param(
                        "rooms",
                        new SqlArrayValue(
                                "uuid", rooms.stream().map(RoomId::value).toArray()))
                .query(POSITION)
                .list()
                .stream()
                .collect(Collectors.toMap(row -> new RoomId(row.id()), row -> new Sequence(row.lastSeq())));
    }

    record PositionRow(UUID id, long lastSeq) {}
}
