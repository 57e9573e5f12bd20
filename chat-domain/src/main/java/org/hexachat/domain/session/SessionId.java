package org.hexachat.domain.session;

import java.util.Objects;
import java.util.UUID;

/** Names one login of one user. Not a secret: it opens nothing. */
public record SessionId(UUID value) {

    public SessionId {
        Objects.requireNonNull(value, "value");
    }
}
