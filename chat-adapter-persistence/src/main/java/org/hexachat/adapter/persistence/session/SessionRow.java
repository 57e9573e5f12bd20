package org.hexachat.adapter.persistence.session;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session with the account it belongs to.
 *
 * @param botScopes null for a person's
 */
record SessionRow(
        UUID id,
        String tokenHash,
        OffsetDateTime createdAt,
        OffsetDateTime lastUsedAt,
        UUID userId,
        String username,
        @Nullable String email,
        boolean administrator,
        OffsetDateTime userCreatedAt,
        @Nullable String botScopes,
        @Nullable OffsetDateTime botExpiresAt) {}
