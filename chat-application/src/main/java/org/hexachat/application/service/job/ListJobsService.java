package org.hexachat.application.service.job;

import java.util.List;
import org.hexachat.application.port.in.job.ListJobsUseCase;
import org.hexachat.application.port.out.JobRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.job.Job;

/** Shows jobs to administrators. */
public final class ListJobsService implements ListJobsUseCase {

    private final JobRepository jobs;

    public ListJobsService(JobRepository jobs) {
        this.jobs = jobs;
    }

    @Override
    public List<Job> list(Query query) {
        if (!query.caller().administrator()) {
            throw new ChatException(ErrorCode.ADMINISTRATOR_REQUIRED);
        }
        return jobs.list(query.wanted());
    }
}
