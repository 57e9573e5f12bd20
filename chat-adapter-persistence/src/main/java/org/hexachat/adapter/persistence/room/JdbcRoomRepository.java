package org.hexachat.adapter.persistence.room;

import java.util.Optional;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.application.port.out.RoomRepository;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomName;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rooms in {@code room}. */
@Stored
final class JdbcRoomRepository implements RoomRepository {

    private static final String BY_ID = """
            select id, name, owner_id, password_hash, created_at
            from room
            where id = :id
            """;

    private static final String BY_NAME = """
            select id, name, owner_id, password_hash, created_at
            from room
            where name_key = :nameKey
            """;

    private final JdbcClient jdbc;
    private final RoomRowMapper mapper;

    JdbcRoomRepository(JdbcClient jdbc, RoomRowMapper mapper) {
        this.jdbc = jdbc;
        this.mapper = mapper;
    }

    @Override
    public Optional<Room> findById(RoomId id) {
        return jdbc.sql(BY_ID)
                .param("id", id.value())
                .query(RoomRow.class)
                .optional()
                .map(mapper::toRoom);
    }

    @Override
    public Optional<Room> findByName(RoomName name) {
        return jdbc.sql(BY_NAME)
                .param("nameKey", name.canonical())
                .query(RoomRow.class)
                .optional()
                .map(mapper::toRoom);
    }
}
