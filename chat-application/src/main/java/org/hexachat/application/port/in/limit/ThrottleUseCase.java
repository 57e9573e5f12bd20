package org.hexachat.application.port.in.limit;

import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;

/** Ration what a front sees and no use case does: connections, frames, addresses. */
@FunctionalInterface
public interface ThrottleUseCase {

    /**
     * Takes one from a ration.
     *
     * @throws ChatException {@code rate_limited} with the time after which trying again can help
     */
    void spend(Limit limit, LimitSubject subject);
}
