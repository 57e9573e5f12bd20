package org.hexachat.domain.retry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryPauseTest {

    private final RetryPause pause = new RetryPause(Duration.ofSeconds(5), Duration.ofMinutes(1));

    @Test
    void it_doubles_up_to_the_longest() {
        assertThat(IntStream.range(0, 6).mapToObj(pause::after).map(Duration::toSeconds))
                .containsExactly(5L, 10L, 20L, 40L, 60L, 60L);
    }

    @Test
    void it_stays_there_however_often_it_failed() {
        assertThat(pause.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(1));
    }
}
