package org.hexachat.adapter.persistence.message;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as {@code message} keeps it.
 *
 * @param authorName null when the account was deleted
 * @param body null when the message was deleted
 * @param mentions null also when it means nobody
 * @param editedAt null when it was never edited
 */
record MessageRow(
        UUID roomId,
        long seq,
        UUID id,
        UUID authorId,
        @Nullable String authorName,
        @Nullable String body,
        @Nullable String mentions,
        OffsetDateTime postedAt,
        @Nullable OffsetDateTime editedAt,
        @Nullable UUID replyTo,
        @Nullable UUID threadId,
        @Nullable String attachments) {}
