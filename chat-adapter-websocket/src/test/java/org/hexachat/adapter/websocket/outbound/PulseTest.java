package org.hexachat.adapter.websocket.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.hexachat.adapter.websocket.outbound.Pulse.Verdict;
import org.junit.jupiter.api.Test;

class PulseTest {

    private long now = Duration.ofDays(1).toNanos();
    private final Pulse pulse = new Pulse(() -> now, Duration.ofSeconds(25), Duration.ofSeconds(10));

    @Test
    void a_ping_is_due_after_each_interval() {
        assertThat(after(24)).isEqualTo(Verdict.FINE);
        assertThat(after(1)).isEqualTo(Verdict.PING_IS_DUE);
        pulse.heard();
        assertThat(after(24)).isEqualTo(Verdict.FINE);
        assertThat(after(1)).isEqualTo(Verdict.PING_IS_DUE);
    }

    @Test
    void whoever_says_nothing_after_a_ping_is_dead() {
        after(25);
        assertThat(after(9)).isEqualTo(Verdict.FINE);
        assertThat(after(1)).isEqualTo(Verdict.SILENT);
    }

    @Test
    void whoever_said_anything_after_a_ping_lives() {
        after(25);
        now += Duration.ofSeconds(5).toNanos();
        pulse.heard();
        assertThat(after(20)).isEqualTo(Verdict.PING_IS_DUE);
    }

    @Test
    void what_was_said_before_a_ping_proves_nothing() {
        now += Duration.ofSeconds(24).toNanos();
        pulse.heard();
        after(1);
        assertThat(after(10)).isEqualTo(Verdict.SILENT);
    }

    @Test
    void no_second_ping_hides_that_the_first_was_not_answered() {
        Pulse impatient = new Pulse(() -> now, Duration.ofSeconds(3), Duration.ofSeconds(10));
        now += Duration.ofSeconds(3).toNanos();
        assertThat(impatient.check()).isEqualTo(Verdict.PING_IS_DUE);
        now += Duration.ofSeconds(9).toNanos();
        assertThat(impatient.check()).isEqualTo(Verdict.FINE);
        now += Duration.ofSeconds(1).toNanos();
        assertThat(impatient.check()).isEqualTo(Verdict.SILENT);
    }

    private Verdict after(int seconds) {
        now += Duration.ofSeconds(seconds).toNanos();
        return pulse.check();
    }
}
