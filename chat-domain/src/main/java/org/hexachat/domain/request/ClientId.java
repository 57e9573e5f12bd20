package org.hexachat.domain.request;

import java.util.Objects;
import java.util.UUID;

/**
 * A client's own name for something that it creates, so that the request can be repeated safely: the same one twice answers with
 * the first result. For a message it is unique for its author and room, for a room for its owner, and each for ever.
 */
public record ClientId(UUID value) {

    public ClientId {
        Objects.requireNonNull(value, "value");
    }
}
