package org.hexachat.adapter.persistence.room;

import java.util.UUID;
import org.hexachat.domain.room.RoomId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds a room until the running transaction ends, for what belongs to a room and is counted. */
@Component
public final class RoomHold {

    private final JdbcClient jdbc;

    RoomHold(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Answers whether the room is there. */
    public boolean hold(RoomId room) {
        return jdbc.sql(RoomSql.HOLD)
                .param("room", room.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }
}
