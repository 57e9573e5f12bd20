package org.hexachat.adapter.persistence.room;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hexachat.adapter.persistence.row.Keyset;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomItem;
import org.hexachat.domain.room.RoomItemQuery;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.user.UserId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The three statements by which a page is read of what all rooms have.
 *
 * @param ofAllRooms takes {@code edge} and {@code limit}
 * @param ofMaker takes {@code by}, too
 * @param ofRoom takes {@code room}, too, and {@code by} as null where that is anybody
 */
public record RoomItemPages<I>(String ofAllRooms, String ofMaker, String ofRoom, Function<I, UUID> value) {

    /**
     * The page that a query means.
     *
     * @param more gives the statement what else it takes
     * @param item reads a row, which also has {@code room_name}
     */
    public <T> List<RoomItem<T>> read(
            JdbcClient jdbc, RoomItemQuery<I> query, UnaryOperator<StatementSpec> more, RowMapper<T> item) {
        return more.apply(jdbc.sql(statement(query)))
                .param("by", query.by().map(UserId::value).orElse(null))
                .param("room", query.room().map(RoomId::value).orElse(null))
                .param("edge", query.before().map(value).orElse(Keyset.LAST))
                .param("limit", query.limit())
                .query((row, number) ->
                        new RoomItem<>(item.mapRow(row, number), new RoomName(row.getString("room_name"))))
                .list();
    }

    private String statement(RoomItemQuery<I> query) {
        if (query.room().isPresent()) {
            return ofRoom;
        }
        return query.by().isPresent() ? ofMaker : ofAllRooms;
    }
}
