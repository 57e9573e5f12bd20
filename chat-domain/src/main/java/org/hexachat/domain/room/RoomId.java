package org.hexachat.domain.room;

import java.util.Objects;
import java.util.UUID;

/** Names a room for ever, whatever it is called. */
public record RoomId(UUID value) {

    public RoomId {
        Objects.requireNonNull(value, "value");
    }
}
