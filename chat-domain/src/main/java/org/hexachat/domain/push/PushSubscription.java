package org.hexachat.domain.push;

import java.time.Instant;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.user.UserId;

/**
 * A browser in which somebody wants to be told of messages.
 *
 * @param user who is told
 * @param session the login in which it was asked for, and with which it ends
 * @param key for which is encrypted what it is told
 * @param secret with which that is encrypted, too
 * @param createdAt since when; what was said before is no news
 */
public record PushSubscription(
        PushSubscriptionId id,
        UserId user,
        SessionId session,
        PushEndpoint endpoint,
        PushKey key,
        PushSecret secret,
        Instant createdAt) {

    public static final int MAX_PER_USER = 20;
}
