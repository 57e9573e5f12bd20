package org.hexachat.bootstrap.maintenance;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.hexachat.application.port.in.maintenance.TidyUpUseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Tidies up from time to time, on one thread, so never twice at once. What fails is tried again the next time. */
@Component
final class TidyUpSchedule implements ApplicationRunner, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(TidyUpSchedule.class);

    private final TidyUpUseCase maintenance;
    private final long interval;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("chat-tidy-up").factory());
    /** Of the timer's thread alone. */
    private boolean failing;

    TidyUpSchedule(TidyUpUseCase maintenance, TidyUpProperties properties) {
        this.maintenance = maintenance;
        this.interval = properties.tidyInterval().toMillis();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        ScheduledFuture<?> _ = timer.scheduleWithFixedDelay(this::tidyUp, interval, interval, TimeUnit.MILLISECONDS);
    }

    /** Lets a round that is under way come to its end; the store is closed after this. */
    @Override
    public void destroy() throws InterruptedException {
        timer.shutdown();
        if (!timer.awaitTermination(5, TimeUnit.SECONDS)) {
            LOG.atWarn().log("Tidying up did not end in time");
        }
    }

    private void tidyUp() {
        try {
            int events = maintenance.tidyUp();
            failing = false;
            LOG.atDebug().addKeyValue("events", events).log("Tidied up");
        } catch (RuntimeException failure) {
            report(failure);
        }
    }

    /** Once for each time that it begins to fail, without the stack of a store that is only away. */
    private void report(RuntimeException failure) {
        if (!failing) {
            failing = true;
            LOG.atWarn().addKeyValue("failure", failure.toString()).log("Could not tidy up; trying again");
        }
    }
}
