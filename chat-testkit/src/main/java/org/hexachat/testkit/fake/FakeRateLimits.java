package org.hexachat.testkit.fake;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;

/** Gives everybody the same ration of everything, once and for all. For many threads. */
public final class FakeRateLimits implements RateLimits {
    private static final Duration WAIT = Duration.ofSeconds(1);

    private final int ration;
    private final Map<Purse, Integer> spent = new ConcurrentHashMap<>();

    private FakeRateLimits(int ration) {
        this.ration = ration;
    }

    /** Refuses nobody. */
    public static RateLimits unlimited() {
        return (limit, subject) -> {};
    }

    /** Refuses each subject what is more than {@code ration} of one limit. */
    public static RateLimits of(int ration) {
        return new FakeRateLimits(ration);
    }

    @Override
    public void spend(Limit limit, LimitSubject subject) {
        if (spent.merge(new Purse(limit, subject), 1, Integer::sum) > ration) {
            throw ChatException.retryLater(ErrorCode.RATE_LIMITED, WAIT);
        }
    }

    private record Purse(Limit limit, LimitSubject subject) {}
}
