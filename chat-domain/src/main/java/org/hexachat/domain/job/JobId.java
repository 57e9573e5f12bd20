package org.hexachat.domain.job;

import java.util.Objects;
import java.util.UUID;

/** Names a job for ever. */
public record JobId(UUID value) {

    public JobId {
        Objects.requireNonNull(value, "value");
    }
}
