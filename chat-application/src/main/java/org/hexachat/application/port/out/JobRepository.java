package org.hexachat.application.port.out;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexachat.domain.job.Job;
import org.hexachat.domain.job.JobId;
import org.hexachat.domain.job.JobKind;
import org.hexachat.domain.job.JobQuery;

/** Keeps jobs. Calls join a running {@linkplain Transactions transaction}. Every call can throw {@code storage.unavailable}. */
public interface JobRepository {

    /** Stores a new job. */
    void add(Job job);

    /**
     * Takes the oldest open job of these kinds that nobody works at, for a while: nobody else is given it before that is over, on whatever
     * node, also when it is taken by many at once. Answers it {@linkplain Job#running running}.
     */
    Optional<Job> claim(Set<JobKind> kinds, Instant now, Duration lease);

    /**
     * Stores how far an open job has come, and keeps it for a while more; lets go of it once it is not open any more. Does nothing to one
     * that is not open.
     */
    void save(Job job, Duration lease);

    Optional<Job> find(JobId id);

    /** Jobs, the newest first. */
    List<Job> list(JobQuery query);

    /** Forgets jobs that are not open any more and were changed last before an instant; answers how many. */
    int removeFinished(Instant before);
}
