package org.hexachat.bootstrap.maintenance;

import java.time.Duration;
import org.hexachat.application.port.in.job.RunJobsUseCase;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Goes on with work that lasts, and rests as long as it worked, so that those who are talking feel little of it. */
@Component
final class JobSchedule implements ApplicationRunner, DisposableBean {

    /** Where there is nothing to do, that is asked only so often. */
    private static final Duration REST = Duration.ofSeconds(1);

    private final RunJobsUseCase jobs;
    private final Rounds rounds = new Rounds("chat-jobs", "go on with a job", REST, this::run);

    JobSchedule(RunJobsUseCase jobs) {
        this.jobs = jobs;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        rounds.beginAfter(Duration.ZERO);
    }

    @Override
    public void destroy() throws InterruptedException {
        rounds.end();
    }

    private Duration run() {
        long start = System.nanoTime();
        return jobs.run() ? Duration.ofNanos(System.nanoTime() - start) : REST;
    }
}
