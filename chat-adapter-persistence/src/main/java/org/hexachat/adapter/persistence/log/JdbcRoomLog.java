package org.hexachat.adapter.persistence.log;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomAccess;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The room log in {@code room}, {@code room_event} and what its events say: {@code membership} and {@code message}. */
@Stored
final class JdbcRoomLog implements RoomLog {

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final RoomTurns turns;
    private final EventAppender appender;
    private final EventReader reader;
    private final RoomEraser eraser;

    JdbcRoomLog(
            JdbcClient jdbc,
            Transactions transactions,
            RoomTurns turns,
            EventAppender appender,
            EventReader reader,
            RoomEraser eraser) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.turns = turns;
        this.appender = appender;
        this.reader = reader;
        this.eraser = eraser;
    }

    @Override
    public void create(Room room) {
        int created = jdbc.sql(LogSql.CREATE_ROOM)
                .param("id", room.id().value())
                .param("name", room.name().value())
                .param("nameKey", room.name().canonical())
                .param("owner", room.owner().value())
                .param("passwordHash", passwordHash(room.access()))
                .param("createdAt", ColumnMapper.column(room.createdAt()))
                .update();
        if (created == 0) {
            throw new ChatException(ErrorCode.ROOM_NAME_TAKEN);
        }
    }

    @Override
    public AppendOutcome append(PendingEvent event) {
        AppendOutcome outcome =
                turns.inTurn(event.room(), () -> transactions.inTransaction(() -> appender.append(event)));
        LogLine.of(outcome).write();
        return outcome;
    }

    @Override
    public boolean delete(RoomId room) {
        return transactions.inTransaction(() -> eraser.erase(room));
    }

    @Override
    public List<RoomEvent> eventsAfter(RoomId room, Sequence position, int limit) {
        return reader.eventsAfter(room, position, limit);
    }

    @Override
    public Map<RoomId, Sequence> positionsOf(Collection<RoomId> rooms) {
        return reader.positionsOf(rooms);
    }

    private static @Nullable String passwordHash(RoomAccess access) {
        return switch (access) {
            case RoomAccess.Open() -> null;
            case RoomAccess.ByPassword(var hash) -> hash.value();
        };
    }
}
