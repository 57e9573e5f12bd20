package org.hexachat.domain.bot;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a bot's token opens, and for how long.
 *
 * @param scopes at least one, or none for a bot that has no token at all
 * @param expiresAt empty for a token that is good until it is replaced
 */
public record BotGrant(Set<BotScope> scopes, Optional<Instant> expiresAt) {

    public static final Duration MIN_LIFETIME = Duration.ofMinutes(1);
    public static final Duration MAX_LIFETIME = Duration.ofDays(3650);

    public BotGrant {
        scopes = Set.copyOf(scopes);
    }

    /** Whether the token opens nothing any more. */
    public boolean isOverAt(Instant now) {
        return expiresAt.filter(end -> !now.isBefore(end)).isPresent();
    }

    public BotGrant withScopes(Set<BotScope> changed) {
        return new BotGrant(changed, expiresAt);
    }

    public BotGrant until(Optional<Instant> end) {
        return new BotGrant(scopes, end);
    }
}
