package org.hexachat.application.service.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.refusal;

import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.hexachat.testkit.fake.FakeRateLimits;
import org.junit.jupiter.api.Test;

class ThrottleServiceTest {
    private final ThrottleService throttle = new ThrottleService(FakeRateLimits.of(1));

    @Test
    void what_a_front_counts_is_refused_with_a_time_to_wait() {
        LimitSubject here = new LimitSubject.OfAddress("192.0.2.1");
        throttle.spend(Limit.CONNECTION, here);
        throttle.spend(Limit.REGISTRATION, here);
        throttle.spend(Limit.CONNECTION, new LimitSubject.OfAddress("192.0.2.2"));
        ChatException refused = refusal(() -> throttle.spend(Limit.CONNECTION, here));
        assertThat(refused.code()).isEqualTo(ErrorCode.RATE_LIMITED);
        assertThat(refused.retryAfter()).isPresent();
    }
}
