package org.hexachat.domain.setup;

import java.time.Duration;
import java.time.Instant;
import org.hexachat.domain.session.TokenHash;

/** Makes whoever knows it the first administrator, once. Each start of a server that has none makes another. */
public record SetupSecret(TokenHash hash, Instant expiresAt) {

    /** Long enough for a weekend, too short for a log that is found years later. */
    public static final Duration LIFETIME = Duration.ofDays(7);
}
