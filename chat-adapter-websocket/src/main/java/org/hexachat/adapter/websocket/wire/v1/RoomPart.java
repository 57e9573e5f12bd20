package org.hexachat.adapter.websocket.wire.v1;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A room, as it is told of apart from what happens in it.
 *
 * @param name of a direct conversation the names of its people
 * @param kind {@code room} or {@code direct}
 * @param people of a direct conversation; nobody for a room
 */
public record RoomPart(
        String id,
        String name,
        @JsonProperty("owner_id") String ownerId,
        String kind,
        List<PersonPart> people,
        @JsonProperty("created_at") String createdAt) {}
