package org.hexachat.adapter.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.hexachat.domain.user.UserId;
import org.hexachat.testkit.contract.RateLimitsContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BucketRateLimitsTest extends RateLimitsContract {
    private static final int SUBJECTS = 1_000;
    private static final LimitSubject ANNA = new LimitSubject.OfUser(new UserId(new UUID(0, 1)));

    private final SettableNanos time = new SettableNanos();

    @Override
    protected RateLimits rationed(int ration) {
        return limits(new Ration(ration, Duration.ofHours(1), ration));
    }

    @Test
    void gives_back_evenly_and_says_when() {
        RateLimits limits = limits(Ration.of("60/min burst 2"));
        limits.spend(Limit.MESSAGE, ANNA);
        limits.spend(Limit.MESSAGE, ANNA);
        assertThat(waitFor(limits, Limit.MESSAGE, ANNA)).isEqualTo(Duration.ofSeconds(1));
        time.pass(Duration.ofMillis(999));
        assertThat(waitFor(limits, Limit.MESSAGE, ANNA)).isEqualTo(Duration.ofMillis(1));
        time.pass(Duration.ofMillis(1));
        limits.spend(Limit.MESSAGE, ANNA);
        assertThat(waitFor(limits, Limit.MESSAGE, ANNA)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void what_was_not_spent_gathers_up_to_the_burst() {
        RateLimits limits = limits(Ration.of("1/s burst 3"));
        limits.spend(Limit.MESSAGE, ANNA);
        time.pass(Duration.ofHours(1));
        for (int i = 0; i < 3; i++) {
            limits.spend(Limit.MESSAGE, ANNA);
        }
        assertThat(waitFor(limits, Limit.MESSAGE, ANNA)).isPositive();
    }

    @Test
    void what_has_no_ration_is_not_counted() {
        BucketRateLimits limits = new BucketRateLimits(Map.of(), SUBJECTS, time);
        for (int i = 0; i < 1_000_000; i++) {
            limits.spend(Limit.LOGIN, ANNA);
        }
        assertThat(limits.size()).isZero();
    }

    @Test
    void a_million_strangers_fill_no_memory() {
        BucketRateLimits limits = limits(Ration.of("1/h"));
        for (int i = 0; i < 1_000_000; i++) {
            limits.spend(Limit.CONNECTION, new LimitSubject.OfAddress("host-" + i));
        }
        assertThat(limits.size()).isLessThanOrEqualTo(SUBJECTS);
    }

    @Test
    void a_flood_at_one_limit_gives_nobody_anything_back_at_another() {
        BucketRateLimits limits = limits(Ration.of("1/h"));
        limits.spend(Limit.LOGIN, ANNA);
        for (int i = 0; i < 100_000; i++) {
            limits.spend(Limit.CONNECTION, new LimitSubject.OfAddress("host-" + i));
        }
        assertThat(waitFor(limits, Limit.LOGIN, ANNA)).isPositive();
    }

    @Test
    void whoever_has_everything_again_is_forgotten() {
        BucketRateLimits limits = limits(Ration.of("60/min"));
        limits.spend(Limit.LOGIN, ANNA);
        assertThat(limits.size()).isOne();
        time.pass(Duration.ofSeconds(61));
        assertThat(limits.size()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff, true",
        "2001:db8:1:2::1, 2001:DB8:1:2:0:0:0:1, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "192.0.2.1, 192.0.2.2, false",
        "192.0.2.1, 192.0.2.1, true",
    })
    void an_address_of_version_6_counts_by_its_network(String one, String other, boolean same) {
        RateLimits limits = rationed(1);
        limits.spend(Limit.LOGIN, new LimitSubject.OfAddress(one));
        LimitSubject next = new LimitSubject.OfAddress(other);
        if (same) {
            assertThat(waitFor(limits, Limit.LOGIN, next)).isPositive();
        } else {
            limits.spend(Limit.LOGIN, next);
        }
    }

    private BucketRateLimits limits(Ration ration) {
        return new BucketRateLimits(everythingAt(ration), SUBJECTS, time);
    }

    private static Map<Rationed, Ration> everythingAt(Ration ration) {
        return Stream.of(Limit.values())
                .flatMap(limit -> Stream.of(
                                LimitSubject.OfUser.class,
                                LimitSubject.OfAddress.class,
                                LimitSubject.OfAccountName.class)
                        .map(subject -> new Rationed(limit, subject)))
                .collect(Collectors.toMap(rationed -> rationed, rationed -> ration));
    }

    private static Duration waitFor(RateLimits limits, Limit limit, LimitSubject subject) {
        var refused = new Duration[1];
        assertThatExceptionOfType(ChatException.class)
                .isThrownBy(() -> limits.spend(limit, subject))
                .satisfies(refusal -> refused[0] = refusal.retryAfter().orElseThrow());
        return refused[0];
    }
}
