package org.hexachat.adapter.persistence.readstate;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A room beside its last message and what its member has read.
 *
 * @param name null for a direct conversation
 * @param people null unless it is one, and so are their names
 * @param passwordHash null when it takes no password to join
 * @param seq null when there is no message, and then so is all of it
 * @param authorName null also when the account was deleted
 * @param mentions null also when it means nobody
 * @param editedAt null also when the message was never edited
 */
record OverviewRow(
        UUID roomId,
        @Nullable String name,
        UUID ownerId,
        @Nullable String passwordHash,
        boolean byInvitation,
        boolean listed,
        @Nullable String people,
        @Nullable String peopleNames,
        OffsetDateTime createdAt,
        int slowMode,
        @Nullable Integer retentionDays,
        long lastSeq,
        String role,
        long readSeq,
        String notifications,
        OffsetDateTime activeAt,
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
        @Nullable String attachments,
        boolean lastIsWithheld,
        int unread,
        int meant) {}
