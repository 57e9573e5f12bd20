package org.hexachat.bootstrap.maintenance;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.hexachat.application.port.in.job.RunJobsUseCase;
import org.hexachat.application.port.in.maintenance.IndexMessagesUseCase;
import org.hexachat.application.port.in.maintenance.TidyUpUseCase;
import org.hexachat.application.port.in.webhook.DeliverEventsUseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the work is done that nobody waits for. */
@Configuration(proxyBeanMethods = false)
class Schedules {

    private static final Logger LOG = LoggerFactory.getLogger(Schedules.class);

    /** Where nothing is left to index, all rooms are looked through for something new only so often. */
    private static final Duration INDEX_REST = Duration.ofSeconds(2);

    /** Where there is no job, that is asked only so often. */
    private static final Duration JOB_REST = Duration.ofSeconds(1);

    /** Where nobody is to be told anything, that is asked only so often: how late a webhook may be. */
    private static final Duration WEBHOOK_REST = Duration.ofMillis(500);

    private static final int WEBHOOK_THREADS = 4;

    /** Prepares what was said to be searched. What is left waits, and is found meanwhile, so those who are talking come first. */
    @Bean
    Rounds indexing(IndexMessagesUseCase maintenance) {
        return new Rounds(
                "chat-index",
                "index messages",
                Duration.ZERO,
                INDEX_REST,
                () -> restAfter(() -> maintenance.index() >= IndexMessagesUseCase.MAX_MESSAGES, 9, INDEX_REST));
    }

    /** Goes on with work that lasts, so that those who are talking feel little of it. */
    @Bean
    Rounds workingAtJobs(RunJobsUseCase jobs) {
        return new Rounds(
                "chat-jobs", "go on with a job", Duration.ZERO, JOB_REST, () -> restAfter(jobs::run, 1, JOB_REST));
    }

    /** Tells webhooks what happened. One that is slow keeps a thread busy, so there are some. */
    @Bean
    Rounds deliveringEvents(DeliverEventsUseCase webhooks) {
        return new Rounds(
                "chat-webhooks",
                WEBHOOK_THREADS,
                "deliver events to webhooks",
                Duration.ZERO,
                WEBHOOK_REST,
                () -> webhooks.deliver() ? Duration.ZERO : WEBHOOK_REST);
    }

    @Bean
    Rounds tidyingUp(TidyUpUseCase maintenance, TidyUpProperties properties) {
        Duration interval = properties.tidyInterval();
        return new Rounds("chat-tidy-up", "tidy up", interval, interval, () -> {
            int events = maintenance.tidyUp();
            LOG.atDebug().addKeyValue("events", events).log("Tidied up");
            return interval;
        });
    }

    /**
     * Does a part.
     *
     * @param part answers whether there is more
     * @param patience how many times longer than the part it rests where there is more
     * @param idle how long it rests where there is not
     */
    private static Duration restAfter(BooleanSupplier part, int patience, Duration idle) {
        long start = System.nanoTime();
        return part.getAsBoolean() ? Duration.ofNanos(System.nanoTime() - start).multipliedBy(patience) : idle;
    }
}
