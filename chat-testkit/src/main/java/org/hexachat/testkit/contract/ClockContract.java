package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.hexachat.application.port.out.Clock;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Clock} must do. Untested: that the time is right, since a test has no better clock to ask.
 */
public abstract class ClockContract {
    protected abstract Clock clock();

    @Test
    void tells_whole_microseconds() {
        assertThat(Stream.generate(clock()::now).limit(1_000))
                .allMatch(instant -> instant.truncatedTo(ChronoUnit.MICROS).equals(instant));
    }

    @Test
    void tells_a_time_that_people_live_in() {
        assertThat(clock().now()).isAfter(Instant.parse("2025-01-01T00:00:00Z"));
    }
}
