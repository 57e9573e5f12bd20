package org.hexachat.adapter.persistence.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.hexachat.application.port.out.Clock;
import org.hexachat.testkit.contract.ClockContract;
import org.junit.jupiter.api.Test;

class SystemClockTest extends ClockContract {

    @Override
    protected Clock clock() {
        return new SystemClock();
    }

    @Test
    void what_is_finer_than_a_microsecond_is_cut_off() {
        InstantSource fine = InstantSource.fixed(Instant.parse("2026-01-01T12:00:00.123456789Z"));
        assertThat(new SystemClock(fine).now()).isEqualTo(Instant.parse("2026-01-01T12:00:00.123456Z"));
    }
}
