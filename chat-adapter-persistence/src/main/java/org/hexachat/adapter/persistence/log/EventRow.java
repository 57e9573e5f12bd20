package org.hexachat.adapter.persistence.log;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event with what it points at.
 *
 * @param messageId null unless the event is about a message
 * @param clientId null also when the sender gave none
 * @param text what was posted, or what a message was edited to; null also when the message was deleted
 * @param mentions whom the text means; null for nobody
 * @param replyTo what a posted message answers; null for most, and then so is the thread
 * @param attachments the files of a posted message; null for none
 * @param memberId to whom a moderator did something, and nobody otherwise
 * @param memberName null also when the account was deleted
 * @param name what a room was renamed to, and nothing otherwise
 * @param role what a member is from now on, and nothing otherwise
 * @param until until when somebody is muted; null also for good
 * @param emoji what a member reacted with, and nothing otherwise
 * @param seconds how long somebody waits between two messages, and nothing otherwise
 * @param days for how long messages are kept from now on; null also for as long as the server keeps any
 * @param upTo the last message that expired, and nothing otherwise; and so is how many did
 * @param passwordRequired null unless the access to the room was changed
 * @param invitationRequired null also where the access was changed before there were invitations
 * @param listed null unless it was changed who can find the room
 * @param actorName null when the account was deleted
 */
record EventRow(
        UUID roomId,
        long seq,
        String kind,
        int version,
        @Nullable UUID messageId,
        @Nullable UUID clientId,
        @Nullable String text,
        @Nullable String mentions,
        @Nullable UUID replyTo,
        @Nullable UUID threadId,
        @Nullable String attachments,
        @Nullable UUID memberId,
        @Nullable String memberName,
        @Nullable String name,
        @Nullable String role,
        @Nullable OffsetDateTime until,
        @Nullable String emoji,
        @Nullable Integer seconds,
        @Nullable Integer days,
        @Nullable Long upTo,
        @Nullable Long messages,
        @Nullable Boolean passwordRequired,
        @Nullable Boolean invitationRequired,
        @Nullable Boolean listed,
        UUID actorId,
        @Nullable String actorName,
        OffsetDateTime at) {}
