package org.hexachat.application.service.job;

import java.util.Optional;
import java.util.stream.Stream;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.job.StartReindexUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.JobRepository;
import org.hexachat.domain.job.Job;
import org.hexachat.domain.job.JobId;
import org.hexachat.domain.job.JobKind;
import org.hexachat.domain.job.JobQuery;
import org.hexachat.domain.job.JobState;

/** Has one at a time: two who ask at the same moment may get two, which do no harm. */
public final class StartReindexService implements StartReindexUseCase {

    private final JobRepository jobs;
    private final IdGenerator ids;
    private final Clock clock;

    public StartReindexService(JobRepository jobs, IdGenerator ids, Clock clock) {
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Job start(Caller caller) {
        caller.requireAdministrator();
        return Stream.of(JobState.RUNNING, JobState.QUEUED)
                .flatMap(
                        state -> jobs
                                .list(new JobQuery(
                                        Optional.of(JobKind.REINDEX), Optional.of(state), Optional.empty(), 1))
                                .stream())
                .findFirst()
                .orElseGet(() -> asked(caller));
    }

    private Job asked(Caller caller) {
        Job job = Job.queued(new JobId(ids.next()), JobKind.REINDEX, Optional.of(caller.id()), clock.now());
        jobs.add(job);
        return job;
    }
}
