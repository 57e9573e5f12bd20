package org.hexachat.bootstrap.maintenance;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.hexachat.application.port.in.maintenance.IndexMessagesUseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Prepares what was said to be searched, on one thread. Rests longer than it works, so that those who are talking feel nothing of it;
 * what is left waits, and is found meanwhile.
 */
@Component
final class IndexSchedule implements ApplicationRunner, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(IndexSchedule.class);

    /** Where nothing is left, all rooms are looked through for something new only so often. */
    private static final long REST = Duration.ofSeconds(2).toNanos();

    private static final long TICK = 50;

    /** How many times longer than a round it rests after it. */
    private static final int PATIENCE = 9;

    private final IndexMessagesUseCase maintenance;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("chat-index").factory());
    /** Of the timer's thread alone. */
    private boolean failing;

    /** Of the timer's thread alone; as {@link System#nanoTime()} tells the time. */
    private long restUntil = System.nanoTime();

    IndexSchedule(IndexMessagesUseCase maintenance) {
        this.maintenance = maintenance;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        ScheduledFuture<?> _ = timer.scheduleWithFixedDelay(this::tick, TICK, TICK, TimeUnit.MILLISECONDS);
    }

    /** Lets a round that is under way come to its end; the store is closed after this. */
    @Override
    public void destroy() throws InterruptedException {
        timer.shutdown();
        if (!timer.awaitTermination(5, TimeUnit.SECONDS)) {
            LOG.atWarn().log("Indexing did not end in time");
        }
    }

    private void tick() {
        long start = System.nanoTime();
        if (start - restUntil >= 0) {
            boolean more = index();
            long end = System.nanoTime();
            restUntil = end + (more ? (end - start) * PATIENCE : REST);
        }
    }

    private boolean index() {
        try {
            boolean more = maintenance.index() >= IndexMessagesUseCase.MAX_MESSAGES;
            failing = false;
            return more;
        } catch (RuntimeException failure) {
            report(failure);
            return false;
        }
    }

    /** Once for each time that it begins to fail, without the stack of a store that is only away. */
    private void report(RuntimeException failure) {
        if (!failing) {
            failing = true;
            LOG.atWarn().addKeyValue("failure", failure.toString()).log("Could not index messages; trying again");
        }
    }
}
