package org.hexachat.domain.job;

import java.time.Instant;
import java.util.Optional;
import org.hexachat.domain.user.UserId;

/**
 * Work that lasts, with how far it has come.
 *
 * @param user whose messages it is about, or who asked for it; empty for work of the server itself
 * @param done how much is done, in the unit of the kind
 * @param total about how much there is; empty where nobody knows
 * @param place where it goes on; for who does the work, and nobody else
 * @param failures how often in a row it could not go on
 * @param error why it was given up, or did not go on the last time
 */
public record Job(
        JobId id,
        JobKind kind,
        Optional<UserId> user,
        JobState state,
        long done,
        Optional<Long> total,
        Optional<String> place,
        int failures,
        Optional<String> error,
        Instant createdAt,
        Optional<Instant> startedAt,
        Instant updatedAt) {

    /** After so many failures in a row nobody tries again. */
    public static final int MAX_FAILURES = 20;

    /** Work that nobody has begun. */
    public static Job queued(JobId id, JobKind kind, Optional<UserId> user, Instant now) {
        return new Job(
                id,
                kind,
                user,
                JobState.QUEUED,
                0,
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                now,
                Optional.empty(),
                now);
    }

    /** The same, begun; as it is where it was begun before. */
    public Job running(Instant now) {
        return with(
                JobState.RUNNING, done, total, place, failures, error, startedAt.or(() -> Optional.of(now)), updatedAt);
    }

    /** The same with so much to do. */
    public Job of(long all) {
        return with(state, done, Optional.of(all), place, failures, error, startedAt, updatedAt);
    }

    /** The same with more of it done. */
    public Job advanced(long more, Optional<String> next, Instant now) {
        return with(state, done + more, total, next, 0, Optional.empty(), startedAt, now);
    }

    /** The same with more of it done: to go on at {@code next}, or at its end where nothing comes next. */
    public Job worked(long more, Optional<String> next, Instant now) {
        return next.isPresent() ? advanced(more, next, now) : finished(more, now);
    }

    /** The same at its end. */
    public Job finished(long more, Instant now) {
        return with(JobState.DONE, done + more, total, place, 0, Optional.empty(), startedAt, now);
    }

    /** The same after a failure: to be tried again, or given up. */
    public Job failed(String why, Instant now) {
        JobState next = failures + 1 >= MAX_FAILURES ? JobState.FAILED : state;
        return with(next, done, total, place, failures + 1, Optional.of(why), startedAt, now);
    }

    private Job with(
            JobState next,
            long count,
            Optional<Long> all,
            Optional<String> at,
            int failed,
            Optional<String> why,
            Optional<Instant> started,
            Instant now) {
        return new Job(id, kind, user, next, count, all, at, failed, why, createdAt, started, now);
    }
}
