package org.hexachat.adapter.persistence.room;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A room as {@code room} keeps it.
 *
 * @param passwordHash null when it takes no password to join
 */
record RoomRow(
        UUID id,
        String name,
        UUID ownerId,
        @Nullable String passwordHash,
        boolean byInvitation,
        boolean listed,
        OffsetDateTime createdAt,
        int slowMode) {}
