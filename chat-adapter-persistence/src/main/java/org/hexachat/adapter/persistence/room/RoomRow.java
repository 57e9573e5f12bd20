package org.hexachat.adapter.persistence.room;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A room as {@code room} keeps it.
 *
 * @param name null for a direct conversation
 * @param people null unless it is one, and so are their names
 * @param retentionDays null for as long as the server keeps messages
 * @param passwordHash null when it takes no password to join
 */
record RoomRow(
        UUID id,
        @Nullable String name,
        UUID ownerId,
        @Nullable String passwordHash,
        boolean byInvitation,
        boolean listed,
        @Nullable String people,
        @Nullable String peopleNames,
        OffsetDateTime createdAt,
        int slowMode,
        @Nullable Integer retentionDays) {}
