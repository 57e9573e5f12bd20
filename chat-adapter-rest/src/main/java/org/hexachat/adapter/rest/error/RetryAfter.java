package org.hexachat.adapter.rest.error;

import java.time.Duration;
import java.util.Optional;
import org.hexachat.domain.error.ChatException;

/** When trying again can help. */
final class RetryAfter {
    private static final Duration SOON = Duration.ofSeconds(1);

    private RetryAfter() {}

    /** Empty where waiting does not help. */
    static Optional<Duration> of(ChatException refused) {
        return switch (refused.kind()) {
            case RATE_LIMITED, UNAVAILABLE -> Optional.of(refused.retryAfter().orElse(SOON));
            case INVALID, UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, CONFLICT -> Optional.empty();
        };
    }

    /** Rounded up: whoever comes back sooner is refused again. */
    static String seconds(Duration wait) {
        return Long.toString(Math.max(1, wait.plusSeconds(1).minusNanos(1).toSeconds()));
    }
}
