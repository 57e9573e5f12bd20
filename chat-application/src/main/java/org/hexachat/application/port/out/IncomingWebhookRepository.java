package org.hexachat.application.port.out;

import java.util.List;
import java.util.Optional;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.hook.IncomingWebhook;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomItem;
import org.hexachat.domain.room.RoomItemQuery;
import org.hexachat.domain.session.TokenHash;
import org.hexachat.domain.user.UserId;

/**
 * Keeps incoming webhooks until they are removed; they and their accounts go with their room. Every call joins a running
 * {@linkplain Transactions transaction}, and can throw {@code storage.unavailable}.
 */
public interface IncomingWebhookRepository {

    /**
     * Stores a webhook that is found under the hash of its secret, with a new account, which is a member of nothing and opened by
     * nothing.
     *
     * @throws ChatException {@code username.taken}; {@code room.not_found}; {@code incoming_webhook.limit} where the room has
     *     {@link IncomingWebhook#MAX_PER_ROOM}, also when several are added at once
     */
    void add(IncomingWebhook webhook, TokenHash secret);

    /** The webhook whose secret has this hash, unless its account is disabled or was deleted. */
    Optional<IncomingWebhook> find(TokenHash secret);

    /** The webhooks of a room in the order of their identifiers. */
    List<IncomingWebhook> listOf(RoomId room);

    /** The webhooks of all rooms that a query means, the newest first. */
    List<RoomItem<IncomingWebhook>> list(RoomItemQuery<UserId> query);

    /** Removes a webhook of this room, and leaves its account as it is; answers whether there was one. */
    boolean remove(RoomId room, UserId webhook);
}
