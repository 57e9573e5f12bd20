package org.hexachat.adapter.persistence.log;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event with what it points at.
 *
 * @param messageId from the payload; null unless a message was posted, and so are {@code clientId} and {@code body}
 * @param clientId null also when the sender gave none
 * @param actorName null when the account was deleted
 */
record EventRow(
        UUID roomId,
        long seq,
        String kind,
        int version,
        @Nullable UUID messageId,
        @Nullable UUID clientId,
        @Nullable String body,
        UUID actorId,
        @Nullable String actorName,
        OffsetDateTime at) {}
