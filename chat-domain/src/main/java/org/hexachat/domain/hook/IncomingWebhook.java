package org.hexachat.domain.hook;

import java.time.Instant;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.UserId;

/**
 * An address that puts messages into one room. It talks as an account of its own, a bot's without a token, that is a member of that room
 * and nothing else. What the address is known by is a secret, which is kept nowhere.
 *
 * @param account who talks; its identifier is that of the webhook, too
 * @param by the moderator who made it; may be an account that was deleted since
 */
public record IncomingWebhook(Actor account, RoomId room, Actor by, Instant createdAt) {

    /** How many a room has at most. */
    public static final int MAX_PER_ROOM = 20;

    public IncomingWebhook {
        if (!account.id().isBot()) {
            throw new IllegalArgumentException("A webhook talks as a bot");
        }
    }

    public UserId id() {
        return account.id();
    }
}
