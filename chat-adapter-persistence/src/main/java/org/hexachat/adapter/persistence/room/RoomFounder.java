package org.hexachat.adapter.persistence.room;

import java.util.Optional;
import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.adapter.persistence.row.KindColumns;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomAccess;
import org.hexachat.domain.user.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts new rooms into {@code room}. */
@Component
public final class RoomFounder {

    private final JdbcClient jdbc;
    private final RoomRowMapper mapper;

    RoomFounder(JdbcClient jdbc, RoomRowMapper mapper) {
        this.jdbc = jdbc;
        this.mapper = mapper;
    }

    /**
     * Stores the room, or finds the one that its owner made under the same client id before, or that the same people have.
     *
     * @throws ChatException {@code room.name_taken}
     */
    public Room found(Room room, Optional<ClientId> clientId) {
        return stores(room, clientId)
                ? room
                : clientId.flatMap(made -> earlier(room.owner(), made))
                        .or(() -> sameDirect(room))
                        .orElseThrow(() -> new ChatException(ErrorCode.ROOM_NAME_TAKEN));
    }

    private boolean stores(Room room, Optional<ClientId> clientId) {
        return jdbc.sql(RoomSql.CREATE)
                        .param("id", room.id().value())
                        .param("name", room.isDirect() ? null : room.name().value())
                        .param("nameKey", room.isDirect() ? null : room.name().canonical())
                        .param("owner", room.owner().value())
                        .param("passwordHash", passwordHash(room.access()))
                        .param("byInvitation", room.access() instanceof RoomAccess.ByInvitation)
                        .param("listed", room.isListed())
                        .param("people", KindColumns.write(room))
                        .param("createdAt", ColumnMapper.column(room.createdAt()))
                        .param("clientId", clientId.map(ClientId::value).orElse(null))
                        .update()
                > 0;
    }

    private Optional<Room> earlier(UserId owner, ClientId clientId) {
        return jdbc.sql(RoomSql.BY_CLIENT_ID)
                .param("owner", owner.value())
                .param("clientId", clientId.value())
                .query(RoomRow.class)
                .optional()
                .map(mapper::toRoom);
    }

    /** Where the insert waited for another conversation of the same people, this statement sees it. */
    private Optional<Room> sameDirect(Room room) {
        return room.isDirect()
                ? jdbc.sql(RoomSql.BY_PEOPLE)
                        .param("people", KindColumns.write(room))
                        .query(RoomRow.class)
                        .optional()
                        .map(mapper::toRoom)
                : Optional.empty();
    }

    /** What {@code password_hash} holds for this access. */
    public static @Nullable String passwordHash(RoomAccess access) {
        return switch (access) {
            case RoomAccess.Open(), RoomAccess.ByInvitation() -> null;
            case RoomAccess.ByPassword(var hash) -> hash.value();
        };
    }
}
