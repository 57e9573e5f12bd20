package org.hexachat.domain.invitation;

import java.util.Objects;
import java.util.UUID;

/** Names an invitation to those who made it; opens nothing. */
public record InvitationId(UUID value) {

    public InvitationId {
        Objects.requireNonNull(value, "value");
    }
}
