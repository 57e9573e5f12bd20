package org.hexachat.adapter.persistence.failure;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the operator of failures of the store: the first one at once, a storm of them in one line for each interval. */
final class OutageReport {

    static final Duration INTERVAL = Duration.ofSeconds(10);

    private static final Logger LOGGER = LoggerFactory.getLogger(OutageReport.class);

    private final InstantSource clock;
    private final AtomicReference<Instant> quietUntil = new AtomicReference<>(Instant.MIN);
    private final AtomicLong unreported = new AtomicLong();

    OutageReport(InstantSource clock) {
        this.clock = clock;
    }

    void failed(RuntimeException failure) {
        unreported.incrementAndGet();
        Instant now = clock.instant();
        Instant end = quietUntil.get();
        if (!now.isBefore(end) && quietUntil.compareAndSet(end, now.plus(INTERVAL))) {
            write(failure, unreported.getAndSet(0));
        }
    }

    /** Without the stack and the message, which quote the statement and repeat themselves; the state says what to look for. */
    private static void write(RuntimeException failure, long calls) {
        LOGGER.atError()
                .addKeyValue("calls", calls)
                .addKeyValue("failure", failure.getClass().getSimpleName())
                .addKeyValue("sqlState", Unavailability.sqlState(failure).orElse("none"))
                .log("[ERROR] the database does not answer; callers are told to try again");
    }
}
