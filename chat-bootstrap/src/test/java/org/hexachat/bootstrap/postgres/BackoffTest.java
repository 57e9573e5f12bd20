package org.hexachat.bootstrap.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final Backoff backoff = new Backoff();

    @Test
    void the_first_end_is_followed_by_a_start_at_once() {
        assertThat(backoff.after(Duration.ZERO)).isZero();
    }

    @Test
    void one_that_ends_again_and_again_waits_longer_each_time_and_half_a_minute_at_most() {
        assertThat(pauses(9)).containsExactly(0L, 500L, 1_000L, 2_000L, 4_000L, 8_000L, 16_000L, 30_000L, 30_000L);
    }

    @Test
    void one_that_ran_for_a_minute_is_started_at_once() {
        pauses(5);
        assertThat(backoff.after(Duration.ofMinutes(1))).isZero();
        assertThat(backoff.after(Duration.ZERO)).isEqualTo(Duration.ofMillis(500));
    }

    private long[] pauses(int count) {
        return LongStream.range(0, count)
                .map(time -> backoff.after(Duration.ZERO).toMillis())
                .toArray();
    }
}
