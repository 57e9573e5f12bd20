package org.hexachat.testkit.fake;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hexachat.testkit.fixture.Samples.anyUserId;

import org.hexachat.application.port.out.RateLimits;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.hexachat.testkit.contract.RateLimitsContract;
import org.junit.jupiter.api.Test;

class FakeRateLimitsTest extends RateLimitsContract {
    @Override
    protected RateLimits rationed(int ration) {
        return FakeRateLimits.of(ration);
    }

    @Test
    void without_limits_nobody_is_refused() {
        RateLimits limits = FakeRateLimits.unlimited();
        LimitSubject subject = new LimitSubject.OfUser(anyUserId());
        assertThatCode(() -> {
                    for (int i = 0; i < 1000; i++) {
                        limits.spend(Limit.MESSAGE, subject);
                    }
                })
                .doesNotThrowAnyException();
    }
}
