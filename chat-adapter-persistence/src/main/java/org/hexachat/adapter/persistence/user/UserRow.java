package org.hexachat.adapter.persistence.user;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A living account as {@code users} keeps it. */
record UserRow(
        UUID id,
        String username,
        @Nullable String email,
        boolean administrator,
        OffsetDateTime createdAt,
        String passwordHash) {}
