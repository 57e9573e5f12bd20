package org.hexachat.domain.session;

import java.time.Duration;
import java.time.Instant;
import org.hexachat.domain.user.UserId;

/**
 * One login of one user, open until it is revoked.
 *
 * @param lastUsedAt when a call last came with its token, exact to {@link #USE_RESOLUTION}
 */
public record Session(SessionId id, UserId user, TokenHash tokenHash, Instant createdAt, Instant lastUsedAt) {

    /** A use is written down at most this often, so that reading does not cost a write for each call. */
    public static final Duration USE_RESOLUTION = Duration.ofMinutes(1);

    /** How many sessions one user can have; a further login ends the one that was used longest ago. */
    public static final int MAX_PER_USER = 100;

    /** Whether a use at {@code now} is worth writing down. */
    public boolean isStaleAt(Instant now) {
        return lastUsedAt.plus(USE_RESOLUTION).isBefore(now);
    }
}
