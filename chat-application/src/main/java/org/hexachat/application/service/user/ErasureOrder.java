package org.hexachat.application.service.user;

import java.util.Optional;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.JobRepository;
import org.hexachat.domain.job.Job;
import org.hexachat.domain.job.JobId;
import org.hexachat.domain.job.JobKind;
import org.hexachat.domain.user.MessageFate;
import org.hexachat.domain.user.UserId;

/** Leaves it to a job to erase what a deleted account said. */
public final class ErasureOrder {

    private final JobRepository jobs;
    private final IdGenerator ids;
    private final Clock clock;

    public ErasureOrder(JobRepository jobs, IdGenerator ids, Clock clock) {
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    /** Orders it where that is what becomes of it. */
    public void place(UserId account, MessageFate fate) {
        if (fate == MessageFate.ERASE) {
            jobs.add(Job.queued(new JobId(ids.next()), JobKind.ACCOUNT_ERASURE, Optional.of(account), clock.now()));
        }
    }
}
