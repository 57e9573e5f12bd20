package org.hexachat.adapter.persistence.log;

import java.util.Optional;
import org.hexachat.domain.room.RoomId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deletes a room inside a transaction that the caller holds. What is long in it goes slice by slice: the database ends a
 * statement that runs for too long, and one that deleted years of messages at once would never come to its end.
 */
@Component
final class RoomEraser {

    static final long SLICE = 20_000;

    private final JdbcClient jdbc;

    RoomEraser(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean erase(RoomId room) {
        Optional<Long> last = jdbc.sql(LogSql.LOCK_ROOM)
                .param("room", room.value())
                .query(Long.class)
                .optional();
        last.ifPresent(end -> eraseUpTo(end, room));
        return last.isPresent();
    }

    private void eraseUpTo(long last, RoomId room) {
        for (long first = 1; first <= last; first += SLICE) {
            eraseSlice(LogSql.ERASE_REACTIONS, first, room);
            eraseSlice(LogSql.ERASE_TALLIES, first, room);
            eraseSlice(LogSql.ERASE_FORMER, first, room);
            eraseSlice(LogAttachmentSql.ERASE_SENT, first, room);
            eraseSlice(LogSql.ERASE_MESSAGES, first, room);
            eraseSlice(LogSql.ERASE_EVENTS, first, room);
            eraseSlice(LogSql.ERASE_SEARCHED, first, room);
        }
        jdbc.sql(LogAttachmentSql.ERASE_UNSENT).param("room", room.value()).update();
        jdbc.sql(LogSql.ERASE_INDEX).param("room", room.value()).update();
        jdbc.sql(LogSql.BURY_WEBHOOKS).param("room", room.value()).update();
        jdbc.sql(LogSql.DELETE_ROOM).param("room", room.value()).update();
    }

    private void eraseSlice(String sql, long first, RoomId room) {
        jdbc.sql(sql)
                .param("room", room.value())
                .param("first", first)
                .param("last", first + SLICE - 1)
                .update();
    }
}
