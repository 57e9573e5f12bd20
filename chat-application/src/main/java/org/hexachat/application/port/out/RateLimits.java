package org.hexachat.application.port.out;

import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;

/** Counts what callers do. Never blocks; what it remembers is bounded, however many strangers come. */
@FunctionalInterface
public interface RateLimits {

    /**
     * Takes one from a ration.
     *
     * @throws ChatException {@code rate_limited} with the time after which trying again can help
     */
    void spend(Limit limit, LimitSubject subject);
}
