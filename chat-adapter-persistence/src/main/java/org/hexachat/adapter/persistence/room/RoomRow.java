package org.hexachat.adapter.persistence.room;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A room as {@code room} keeps it.
 *
 * @param passwordHash null when the room is open
 */
record RoomRow(
        UUID id, String name, UUID ownerId, @Nullable String passwordHash, OffsetDateTime createdAt, int slowMode) {}
