package org.hexachat.adapter.persistence.log;

import java.util.Optional;
import org.hexachat.adapter.persistence.room.RoomFounder;
import org.hexachat.domain.room.MessageRetention;
import org.hexachat.domain.room.RoomAccess;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.room.SlowMode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The changes of a room itself, which are seldom, one by one, inside a transaction that holds the room. */
@Component
final class RoomChanges {

    private final JdbcClient jdbc;

    RoomChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Answers false where another room has the name. One that takes it at this moment breaks the transaction; who tries again
     * finds it taken.
     */
    boolean rename(RoomId room, RoomName name) {
        return jdbc.sql(BatchSql.RENAME)
                        .param("room", room.value())
                        .param("name", name.value())
                        .param("nameKey", name.canonical())
                        .update()
                > 0;
    }

    void changeSlowMode(RoomId room, SlowMode slowMode) {
        jdbc.sql(BatchSql.CHANGE_SLOW_MODE)
                .param("room", room.value())
                .param("seconds", slowMode.seconds())
                .update();
    }

    void changeRetention(RoomId room, Optional<MessageRetention> retention) {
        jdbc.sql(BatchSql.CHANGE_RETENTION)
                .param("room", room.value())
                .param("retention", retention.map(MessageRetention::days).orElse(null))
                .update();
    }

    void changeListing(RoomId room, boolean listed) {
        jdbc.sql(BatchSql.CHANGE_LISTING)
                .param("room", room.value())
                .param("listed", listed)
                .update();
    }

    void changeAccess(RoomId room, RoomAccess access) {
        jdbc.sql(BatchSql.CHANGE_ACCESS)
                .param("room", room.value())
                .param("passwordHash", RoomFounder.passwordHash(access))
                .param("byInvitation", access instanceof RoomAccess.ByInvitation)
                .update();
    }
}
