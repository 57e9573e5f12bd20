package org.hexachat.testkit.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.NOON;

import java.time.Duration;
import org.hexachat.application.port.out.Clock;
import org.hexachat.testkit.contract.ClockContract;
import org.junit.jupiter.api.Test;

class SettableClockTest extends ClockContract {
    private final SettableClock clock = new SettableClock(NOON.plusNanos(123_456_789));

    @Override
    protected Clock clock() {
        return clock;
    }

    @Test
    void goes_only_when_it_is_told_to() {
        clock.set(NOON);
        assertThat(clock.now()).isEqualTo(NOON);
        clock.advance(Duration.ofMinutes(1));
        assertThat(clock.now()).isEqualTo(NOON.plusSeconds(60));
    }
}
