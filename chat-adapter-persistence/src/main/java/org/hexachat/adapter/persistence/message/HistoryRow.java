package org.hexachat.adapter.persistence.message;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message beside the position of its room, or the position alone for a room without messages.
 *
 * @param seq null when there is no message, and then so is all that follows
 * @param authorName null also when the account was deleted
 * @param mentions null also when it means nobody
 */
record HistoryRow(
        long lastSeq,
        UUID roomId,
        @Nullable Long seq,
        @Nullable UUID id,
        @Nullable UUID authorId,
        @Nullable String authorName,
        @Nullable String body,
        @Nullable String mentions,
        @Nullable OffsetDateTime postedAt,
        @Nullable OffsetDateTime editedAt,
        @Nullable UUID replyTo,
        @Nullable UUID threadId,
        @Nullable String attachments) {}
