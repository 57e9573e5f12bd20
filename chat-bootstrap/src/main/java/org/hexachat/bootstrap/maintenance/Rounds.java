package org.hexachat.bootstrap.maintenance;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * One kind of work, done round after round on threads of its own, on each never twice at once. A round that fails is tried again.
 */
final class Rounds implements ApplicationRunner, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final int threads;
    private final String work;
    private final Duration atFirst;
    private final Duration afterFailure;
    private final Supplier<Duration> round;
    private final ScheduledThreadPoolExecutor timer;
    private final AtomicBoolean failing = new AtomicBoolean();

    /**
     * @param thread what its thread is called
     * @param work what is done, as in "could not …"
     * @param atFirst how long it rests before the first round
     * @param afterFailure how long it rests after a round that failed
     * @param round does a part of the work, and says how long to rest after it
     */
    Rounds(String thread, String work, Duration atFirst, Duration afterFailure, Supplier<Duration> round) {
        this(thread, 1, work, atFirst, afterFailure, round);
    }

    /** As the other, on so many threads at once. */
    Rounds(String thread, int threads, String work, Duration atFirst, Duration afterFailure, Supplier<Duration> round) {
        this.threads = threads;
        this.work = work;
        this.atFirst = atFirst;
        this.afterFailure = afterFailure;
        this.round = round;
        this.timer = new ScheduledThreadPoolExecutor(
                threads, Thread.ofPlatform().daemon().name(thread).factory(), new ThreadPoolExecutor.DiscardPolicy());
        timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        begin();
    }

    void begin() {
        for (int i = 0; i < threads; i++) {
            nextAfter(atFirst);
        }
    }

    /** Lets a round that is under way come to its end; the store is closed after this. */
    @Override
    public void destroy() throws InterruptedException {
        timer.shutdown();
        if (!timer.awaitTermination(5, TimeUnit.SECONDS)) {
            LOG.atWarn().addKeyValue("work", work).log("A round did not end in time");
        }
    }

    private void nextAfter(Duration rest) {
        ScheduledFuture<?> _ = timer.schedule(this::next, rest.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void next() {
        nextAfter(rest());
    }

    private Duration rest() {
        try {
            Duration rest = round.get();
            failing.set(false);
            return rest;
        } catch (RuntimeException failure) {
            report(failure);
            return afterFailure;
        }
    }

    /** Once for each time that it begins to fail, without the stack of a store that is only away. */
    private void report(RuntimeException failure) {
        if (failing.compareAndSet(false, true)) {
            LOG.atWarn().addKeyValue("failure", failure.toString()).log("Could not {}; trying again", work);
        }
    }
}
