package org.hexachat.application.service.job;

import java.util.List;
import org.hexachat.application.port.in.job.ListJobsUseCase;
import org.hexachat.application.port.out.JobRepository;
import org.hexachat.domain.job.Job;

/** Shows jobs to administrators. */
public final class ListJobsService implements ListJobsUseCase {

    private final JobRepository jobs;

    public ListJobsService(JobRepository jobs) {
        this.jobs = jobs;
    }

    @Override
    public List<Job> list(Query query) {
        query.caller().requireAdministrator();
        return jobs.list(query.wanted());
    }
}
