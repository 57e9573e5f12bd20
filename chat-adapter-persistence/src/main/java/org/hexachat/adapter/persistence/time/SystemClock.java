package org.hexachat.adapter.persistence.time;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.hexachat.application.port.out.Clock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The machine's clock, as fine as PostgreSQL keeps it. */
@Component
final class SystemClock implements Clock {

    private final InstantSource source;

    @Autowired
    SystemClock() {
        this(InstantSource.system());
    }

    SystemClock(InstantSource source) {
        this.source = source;
    }

    @Override
    public Instant now() {
        return source.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
