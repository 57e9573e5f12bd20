package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hexachat.testkit.fixture.ChatAssertions.refusal;
import static org.hexachat.testkit.fixture.Samples.anyUserId;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What every {@link RateLimits} must do. Untested: that a ration comes back, since nothing here waits; that what is remembered is
 * bounded, and that rations can be switched off, since both are the adapter's to set.
 */
public abstract class RateLimitsContract {
    private static final int RATION = 20;

    /** Fresh limits: of each limit every subject has {@code ration} at once, and hardly anything more within a minute. */
    protected abstract RateLimits rationed(int ration);

    @ParameterizedTest
    @EnumSource
    void refuses_what_is_more_than_the_ration_and_says_when_to_come_back(Limit limit) {
        RateLimits limits = rationed(3);
        LimitSubject subject = new LimitSubject.OfUser(anyUserId());
        spend(limits, limit, subject, 3);
        ChatException refused = refusal(() -> limits.spend(limit, subject));
        assertThat(refused.code()).isEqualTo(ErrorCode.RATE_LIMITED);
        assertThat(refused.retryAfter())
                .hasValueSatisfying(wait -> assertThat(wait).isPositive().isLessThanOrEqualTo(Duration.ofDays(1)));
    }

    @Test
    void subjects_do_not_share_a_ration() {
        RateLimits limits = rationed(1);
        String name = UUID.randomUUID().toString();
        for (LimitSubject subject : List.of(
                new LimitSubject.OfUser(anyUserId()),
                new LimitSubject.OfUser(anyUserId()),
                new LimitSubject.OfAddress(name),
                new LimitSubject.OfAddress(name + "0"),
                new LimitSubject.OfAccountName(name))) {
            assertThatCode(() -> limits.spend(Limit.LOGIN, subject)).doesNotThrowAnyException();
        }
    }

    @Test
    void limits_do_not_share_a_ration() {
        RateLimits limits = rationed(1);
        LimitSubject subject = new LimitSubject.OfUser(anyUserId());
        for (Limit limit : Limit.values()) {
            assertThatCode(() -> limits.spend(limit, subject)).doesNotThrowAnyException();
        }
    }

    @Test
    void the_same_subject_is_known_again() {
        RateLimits limits = rationed(1);
        LimitSubject.OfUser subject = new LimitSubject.OfUser(anyUserId());
        limits.spend(Limit.MESSAGE, subject);
        assertThat(refusal(() -> limits.spend(Limit.MESSAGE, new LimitSubject.OfUser(subject.user())))
                        .code())
                .isEqualTo(ErrorCode.RATE_LIMITED);
    }

    @Test
    void many_at_once_get_no_more_than_the_ration() {
        RateLimits limits = rationed(RATION);
        LimitSubject subject = new LimitSubject.OfUser(anyUserId());
        List<Long> taken = Race.between(
                4,
                i -> () -> Stream.generate(
                                () -> Race.wins(() -> limits.spend(Limit.MESSAGE, subject), ErrorCode.RATE_LIMITED))
                        .limit(RATION)
                        .filter(won -> won)
                        .count());
        assertThat(taken.stream().mapToLong(count -> count).sum()).isEqualTo(RATION);
    }

    private static void spend(RateLimits limits, Limit limit, LimitSubject subject, int times) {
        assertThatCode(() -> {
                    for (int i = 0; i < times; i++) {
                        limits.spend(limit, subject);
                    }
                })
                .doesNotThrowAnyException();
    }
}
