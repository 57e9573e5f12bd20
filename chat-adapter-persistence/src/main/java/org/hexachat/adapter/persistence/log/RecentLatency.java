package org.hexachat.adapter.persistence.log;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.Recorder;
import org.hexachat.domain.figures.Latency;

/**
 * How long something took in the last minute or so, to a hundredth. What is recorded goes into the slice of this moment without a lock; every
 * ten seconds somebody who records begins the next slice, so that what is in one is of the ten seconds after it began.
 */
final class RecentLatency {

    private static final long SLICE = TimeUnit.SECONDS.toNanos(10);

    /** After this all that is in a slice, or in two that were put together, is more than a minute old. */
    private static final long KEPT = TimeUnit.SECONDS.toNanos(80);

    /** In microseconds; what takes longer counts as this. */
    private static final long MOST = TimeUnit.MINUTES.toMicros(1);

    private final LongSupplier nanos;
    private final Recorder recorder = new Recorder(MOST, 2);
    private final AtomicLong end;
    private final Deque<Slice> former = new ArrayDeque<>();
    private long began;

    RecentLatency(LongSupplier nanos) {
        this.nanos = nanos;
        this.began = nanos.getAsLong();
        this.end = new AtomicLong(began + SLICE);
    }

    void record(long since) {
        long now = nanos.getAsLong();
        long due = end.get();
        if (now - due >= 0 && end.compareAndSet(due, now + SLICE)) {
            turn(now);
        }
        recorder.recordValue(Math.clamp(TimeUnit.NANOSECONDS.toMicros(now - since), 0L, MOST));
    }

    /** Begins a slice, too: what was recorded cannot be read while it is written. */
    synchronized Latency recent() {
        turn(nanos.getAsLong());
        Histogram all = new Histogram(MOST, 2);
        former.forEach(slice -> all.add(slice.recorded()));
        return new Latency(
                all.getTotalCount(),
                micros(all.getValueAtPercentile(50)),
                micros(all.getValueAtPercentile(95)),
                micros(all.getValueAtPercentile(99)),
                micros(all.getMaxValue()));
    }

    /** Slices that ended early, because somebody read, are put together: there are never more than a few. */
    private synchronized void turn(long now) {
        Histogram recorded = recorder.getIntervalHistogram();
        Slice last = former.peekLast();
        if (last != null && began - last.began() < SLICE) {
            last.recorded().add(recorded);
        } else {
            former.addLast(new Slice(began, recorded));
        }
        began = now;
        former.removeIf(slice -> now - slice.began() > KEPT);
    }

    private static Duration micros(long micros) {
        return Duration.of(micros, ChronoUnit.MICROS);
    }

    private record Slice(long began, Histogram recorded) {}
}
