package org.hexachat.adapter.persistence.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.hexachat.domain.figures.Latency;
import org.junit.jupiter.api.Test;

class RecentLatencyTest {
    private final AtomicLong nanos =
            new AtomicLong(Long.MAX_VALUE - Duration.ofSeconds(5).toNanos());
    private final RecentLatency latency = new RecentLatency(nanos::get);

    @Test
    void nothing_takes_no_time() {
        assertThat(latency.recent())
                .isEqualTo(new Latency(0, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO));
    }

    @Test
    void percentiles_are_right_to_a_hundredth() {
        IntStream.rangeClosed(1, 100).forEach(this::takes);
        Latency recent = latency.recent();
        assertThat(recent.count()).isEqualTo(100);
        near(recent.p50(), 50);
        near(recent.p95(), 95);
        near(recent.p99(), 99);
        near(recent.max(), 100);
    }

    @Test
    void what_is_older_than_a_minute_or_so_is_forgotten() {
        takes(900);
        passes(30);
        takes(10);
        assertThat(latency.recent().count()).isEqualTo(2);
        passes(55);
        Latency recent = latency.recent();
        assertThat(recent.count()).isEqualTo(1);
        near(recent.max(), 10);
        passes(90);
        assertThat(latency.recent().count()).isZero();
    }

    @Test
    void whoever_reads_often_forgets_nothing_early() {
        for (int second = 0; second < 60; second++) {
            takes(5);
            passes(1);
            assertThat(latency.recent().count()).isEqualTo(second + 1);
        }
        passes(100);
        assertThat(latency.recent().count()).isZero();
    }

    @Test
    void nobody_has_to_read_for_the_past_to_go() {
        for (int second = 0; second < 600; second++) {
            takes(5);
            passes(1);
        }
        assertThat(latency.recent().count()).isBetween(60L, 91L);
    }

    @Test
    void what_lasts_for_ever_counts_as_a_minute() {
        latency.record(nanos.get() - Duration.ofHours(1).toNanos());
        near(latency.recent().max(), 60_000);
    }

    private void takes(int millis) {
        latency.record(nanos.get() - Duration.ofMillis(millis).toNanos());
    }

    private void passes(int seconds) {
        nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }

    private static void near(Duration value, long millis) {
        assertThat(value).isCloseTo(Duration.ofMillis(millis), Duration.ofMillis(Math.max(1, millis / 50)));
    }
}
