package org.hexachat.application.port.out;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomItem;
import org.hexachat.domain.room.RoomItemQuery;
import org.hexachat.domain.webhook.OutgoingWebhook;
import org.hexachat.domain.webhook.OutgoingWebhookId;

/**
 * Keeps outgoing webhooks. They go with their room. Calls join a running {@linkplain Transactions transaction}. Every call can throw
 * {@code storage.unavailable}.
 */
public interface OutgoingWebhookRepository {

    /**
     * Stores a new one.
     *
     * @throws ChatException {@code room.not_found}; {@code outgoing_webhook.limit} where the room has {@link OutgoingWebhook#MAX_PER_ROOM}, however many
     *     calls come at once
     */
    void add(OutgoingWebhook webhook);

    /** Those of a room, in the order of their identifiers. */
    List<OutgoingWebhook> listOf(RoomId room);

    /** Those of all rooms that a query means, the newest first. */
    List<RoomItem<OutgoingWebhook>> list(RoomItemQuery<OutgoingWebhookId> query);

    Optional<OutgoingWebhook> find(RoomId room, OutgoingWebhookId id);

    /** Forgets one; answers whether it was there. */
    boolean remove(RoomId room, OutgoingWebhookId id);

    /**
     * Takes the one that waits longest of those that are not disabled, whose {@linkplain OutgoingWebhook#nextAttempt next attempt} is due, and whose
     * room has events beyond what it was told, for a while: nobody else is given it before that is over or it is {@linkplain #save saved},
     * on whatever node. What the log of the room does not have any more counts as told.
     */
    Optional<OutgoingWebhook> claim(Instant now, Duration lease);

    /** Stores what became of one, if it is still there, and lets go of it. */
    void save(OutgoingWebhook webhook);
}
