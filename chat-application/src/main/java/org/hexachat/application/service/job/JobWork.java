package org.hexachat.application.service.job;

import org.hexachat.domain.job.Job;
import org.hexachat.domain.job.JobKind;

/** How a kind of work is done. */
public interface JobWork {

    /** Which kind. */
    JobKind kind();

    /**
     * Does a part, which takes a moment and no more. What was done before may be done again: whoever did it may not have come to say so.
     *
     * @return the job with what is done now
     */
    Job part(Job job);
}
