package org.hexachat.adapter.persistence.user;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A living account as {@code users} keeps it.
 *
 * @param passwordHash null for a bot
 */
record UserRow(
        UUID id,
        String username,
        @Nullable String email,
        boolean administrator,
        OffsetDateTime createdAt,
        @Nullable String passwordHash) {

    boolean hasPassword() {
        return passwordHash != null;
    }
}
