package org.hexachat.testkit.fake;

import java.time.Instant;
import org.hexachat.domain.job.Job;

/** A job, and until when somebody has it. */
record StoredJob(Job job, Instant leasedUntil) {}
