package org.hexachat.application.service.job;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexachat.application.port.in.job.RunJobsUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.JobRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.job.Job;
import org.hexachat.domain.job.JobKind;

/** Takes a job for as long as a part of it can last, and gives it back with what is done: so another node has it a moment after a crash. */
public final class RunJobsService implements RunJobsUseCase {

    private static final Duration LEASE = Duration.ofSeconds(30);

    /** Before what failed is tried again. */
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final JobRepository jobs;
    private final Map<JobKind, JobWork> works;
    private final Clock clock;

    public RunJobsService(JobRepository jobs, List<JobWork> works, Clock clock) {
        this.jobs = jobs;
        this.works = works.stream().collect(Collectors.toUnmodifiableMap(JobWork::kind, Function.identity()));
        this.clock = clock;
    }

    @Override
    public boolean run() {
        Optional<Job> job = jobs.claim(works.keySet(), clock.now(), LEASE);
        job.ifPresent(this::work);
        return job.isPresent();
    }

    private void work(Job job) {
        try {
            Job further = Objects.requireNonNull(works.get(job.kind())).part(job);
            jobs.save(further, Duration.ZERO);
        } catch (ChatException busy) {
            jobs.save(job.advanced(0, job.place(), clock.now()), PAUSE);
        } catch (RuntimeException failure) {
            jobs.save(job.failed(failure.getClass().getSimpleName(), clock.now()), PAUSE);
        }
    }
}
