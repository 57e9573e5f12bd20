package org.hexachat.testkit.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.hexachat.application.port.out.Clock;

/** A clock that stands still until it is told to go. */
public final class SettableClock implements Clock {
    private final AtomicReference<Instant> now;

    public SettableClock(Instant start) {
        now = new AtomicReference<>(start);
    }

    public void advance(Duration by) {
        now.updateAndGet(old -> old.plus(by));
    }

    public void set(Instant instant) {
        now.set(instant);
    }

    @Override
    public Instant now() {
        return now.get().truncatedTo(ChronoUnit.MICROS);
    }
}
