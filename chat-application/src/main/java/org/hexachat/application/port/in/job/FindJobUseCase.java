package org.hexachat.application.port.in.job;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.job.Job;
import org.hexachat.domain.job.JobId;

/** See how far a job has come: administrators may. */
@FunctionalInterface
public interface FindJobUseCase {

    /**
     * A job as it is now.
     *
     * @throws org.hexachat.domain.error.ChatException {@code administrator.required}; {@code job.not_found}
     */
    Job find(Query query);

    /** Which one. */
    record Query(Caller caller, JobId job) {}
}
