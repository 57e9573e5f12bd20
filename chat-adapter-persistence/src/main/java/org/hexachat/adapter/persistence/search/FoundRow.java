package org.hexachat.adapter.persistence.search;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that was found.
 *
 * @param authorName null when the account was deleted
 * @param mentions null when it means nobody
 * @param editedAt null when it was never edited
 * @param replyTo what it answers; null for most, and then so is the thread
 * @param attachments null for none
 * @param marked the text with a mark before and after each word that was found in some form
 */
record FoundRow(
        UUID roomId,
        long seq,
        UUID id,
        UUID authorId,
        @Nullable String authorName,
        String body,
        @Nullable String mentions,
        OffsetDateTime postedAt,
        @Nullable OffsetDateTime editedAt,
        @Nullable UUID replyTo,
        @Nullable UUID threadId,
        @Nullable String attachments,
        double rank,
        String marked) {}
