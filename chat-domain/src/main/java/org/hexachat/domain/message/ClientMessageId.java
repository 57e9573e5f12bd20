package org.hexachat.domain.message;

import java.util.Objects;
import java.util.UUID;

/** A sender's own name for a message: unique for its author and room for ever, so that a send can be repeated safely. */
public record ClientMessageId(UUID value) {

    public ClientMessageId {
        Objects.requireNonNull(value, "value");
    }
}
