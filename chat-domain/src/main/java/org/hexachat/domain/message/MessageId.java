package org.hexachat.domain.message;

import java.util.Objects;
import java.util.UUID;

/** Names a message among those of all rooms. */
public record MessageId(UUID value) {

    public MessageId {
        Objects.requireNonNull(value, "value");
    }
}
