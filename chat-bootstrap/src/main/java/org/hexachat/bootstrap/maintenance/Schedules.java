package org.hexachat.bootstrap.maintenance;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.hexachat.application.port.in.job.RunJobsUseCase;
import org.hexachat.application.port.in.maintenance.IndexMessagesUseCase;
import org.hexachat.application.port.in.maintenance.TidyUpUseCase;
import org.hexachat.application.port.in.push.CollectPushNoticesUseCase;
import org.hexachat.application.port.in.push.SendPushNoticesUseCase;
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

    /** Where nothing new was said, or nothing is to be told, that is asked only so often: how late a browser may be told after the time of grace. */
    private static final Duration PUSH_REST = Duration.ofSeconds(1);

    private static final int PUSH_THREADS = 4;

    /** Prepares what was said to be searched. What is left waits, and is found meanwhile, so those who are talking come first. */
    @Bean
    Rounds indexing(IndexMessagesUseCase maintenance) {
        Rest rest = rest(9, INDEX_REST);
        return new Rounds(
                "chat-index",
                "index messages",
                Duration.ZERO,
                INDEX_REST,
                () -> rest.after(() -> maintenance.index() >= IndexMessagesUseCase.MAX_MESSAGES));
    }

    /** Goes on with work that lasts, so that those who are talking feel little of it. */
    @Bean
    Rounds workingAtJobs(RunJobsUseCase jobs) {
        Rest rest = rest(1, JOB_REST);
        return new Rounds("chat-jobs", "go on with a job", Duration.ZERO, JOB_REST, () -> rest.after(jobs::run));
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

    /** Finds out which browsers are to be told of what was said. */
    @Bean
    Rounds collectingPushNotices(CollectPushNoticesUseCase push) {
        Rest rest = rest(1, PUSH_REST);
        return new Rounds(
                "chat-push-notices",
                "find out whom to tell of messages",
                Duration.ZERO,
                PUSH_REST,
                () -> rest.after(push::collect));
    }

    /** Tells browsers. A push service that is slow keeps a thread busy, so there are some. */
    @Bean
    Rounds sendingPushNotices(SendPushNoticesUseCase push) {
        return new Rounds(
                "chat-push",
                PUSH_THREADS,
                "tell browsers of messages",
                Duration.ZERO,
                PUSH_REST,
                () -> push.send() ? Duration.ZERO : PUSH_REST);
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

    private static Rest rest(int patience, Duration idle) {
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Rest(patience, idle, machine::getCpuLoad, System::nanoTime);
    }
}
