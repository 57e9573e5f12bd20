package org.hexachat.application.service.limit;

import org.hexachat.application.port.in.limit.ThrottleUseCase;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;

/** Hands what a front counts to where everything is counted. */
public final class ThrottleService implements ThrottleUseCase {

    private final RateLimits limits;

    public ThrottleService(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    public void spend(Limit limit, LimitSubject subject) {
        limits.spend(limit, subject);
    }
}
