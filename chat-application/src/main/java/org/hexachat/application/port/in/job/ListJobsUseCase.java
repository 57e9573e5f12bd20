package org.hexachat.application.port.in.job;

import java.util.List;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.job.Job;
import org.hexachat.domain.job.JobQuery;

/** See what the server does in the background: administrators may. */
@FunctionalInterface
public interface ListJobsUseCase {

    /**
     * Jobs, the newest first.
     *
     * @throws org.hexachat.domain.error.ChatException {@code administrator.required}
     */
    List<Job> list(Query query);

    /** Which ones. */
    record Query(Caller caller, JobQuery wanted) {}
}
