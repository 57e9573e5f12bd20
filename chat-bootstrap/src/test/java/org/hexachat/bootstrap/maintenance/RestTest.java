package org.hexachat.bootstrap.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class RestTest {

    private static final Duration IDLE = Duration.ofSeconds(2);

    private double load = 0.5;
    private long now;
    private final Rest rest = new Rest(9, IDLE, () -> load, () -> now);

    @Test
    void where_there_is_more_it_rests_in_proportion_to_what_it_did() {
        assertThat(rest.after(lasts(Duration.ofMillis(20), true))).isEqualTo(Duration.ofMillis(180));
    }

    @Test
    void where_nothing_is_left_it_rests_for_a_fixed_time() {
        load = 1;
        assertThat(rest.after(lasts(Duration.ofMillis(20), false))).isEqualTo(IDLE);
    }

    @Test
    void on_a_machine_that_is_full_it_rests_longer() {
        load = Rest.FULL;
        assertThat(rest.after(lasts(Duration.ofMillis(20), true)))
                .isEqualTo(Duration.ofMillis(180).multipliedBy(Rest.LONGER));
    }

    @Test
    void a_load_that_nobody_knows_is_no_load() {
        load = -1;
        assertThat(rest.after(lasts(Duration.ofMillis(20), true))).isEqualTo(Duration.ofMillis(180));
    }

    private BooleanSupplier lasts(Duration time, boolean more) {
        return () -> {
            now += time.toNanos();
            return more;
        };
    }
}
