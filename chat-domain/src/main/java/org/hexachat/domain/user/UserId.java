package org.hexachat.domain.user;

import java.util.Objects;
import java.util.UUID;

/** Names an account for ever, also after it was deleted. */
public record UserId(UUID value) {

    public UserId {
        Objects.requireNonNull(value, "value");
    }
}
