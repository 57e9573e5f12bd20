package org.hexachat.application.service.job;

import org.hexachat.application.port.in.job.FindJobUseCase;
import org.hexachat.application.port.out.JobRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.job.Job;

/** Shows jobs to administrators. */
public final class FindJobService implements FindJobUseCase {

    private final JobRepository jobs;

    public FindJobService(JobRepository jobs) {
        this.jobs = jobs;
    }

    @Override
    public Job find(Query query) {
        query.caller().requireAdministrator();
        return jobs.find(query.job()).orElseThrow(() -> new ChatException(ErrorCode.JOB_NOT_FOUND));
    }
}
