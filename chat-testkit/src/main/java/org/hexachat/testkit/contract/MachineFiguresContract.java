package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.hexachat.application.port.out.MachineFigures;
import org.hexachat.domain.figures.Machine;
import org.junit.jupiter.api.Test;

/** What every {@link MachineFigures} must do. */
public abstract class MachineFiguresContract {

    /** The figures of the process that runs the test. */
    protected abstract MachineFigures figures();

    @Test
    void says_what_can_be() {
        Machine machine = figures().machine();
        assertThat(machine.startedAt()).isBefore(Instant.now());
        assertThat(machine.heapUsed()).isPositive().isLessThanOrEqualTo(machine.heapMax());
        assertThat(machine.processors()).isPositive();
        machine.load().ifPresent(load -> assertThat(load).isBetween(0.0, 1.0));
    }

    @Test
    void the_start_does_not_move() {
        assertThat(figures().machine().startedAt())
                .isEqualTo(figures().machine().startedAt());
    }
}
