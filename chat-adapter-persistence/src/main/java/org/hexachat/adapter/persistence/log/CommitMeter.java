package org.hexachat.adapter.persistence.log;

import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import org.hexachat.domain.figures.Commits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Counts what the lanes commit. Many write, and nobody waits: a message costs them one count in a histogram. */
@Component
public final class CommitMeter {

    private final LongAdder waiting = new LongAdder();
    private final LongAdder messages = new LongAdder();
    private final RecentLatency latency;

    @Autowired
    CommitMeter() {
        this(System::nanoTime);
    }

    CommitMeter(LongSupplier nanos) {
        this.latency = new RecentLatency(nanos);
    }

    /** What was committed since the start, and how long it took of late. */
    public Commits commits() {
        return new Commits(messages.sum(), latency.recent(), Math.max(0, waiting.sum()));
    }

    void arrived() {
        waiting.increment();
    }

    void answered(int requests) {
        waiting.add(-requests);
    }

    /** A message that was taken in at {@code since}, on the clock of {@link System#nanoTime()}, is durable. */
    void committed(long since) {
        messages.increment();
        latency.record(since);
    }
}
