package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aJob;
import static org.hexachat.testkit.fixture.Samples.anyUserId;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hexachat.domain.job.Job;
import org.hexachat.domain.job.JobId;
import org.hexachat.domain.job.JobKind;
import org.hexachat.domain.job.JobQuery;
import org.hexachat.domain.job.JobState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link org.hexachat.application.port.out.JobRepository} must do. */
public abstract class JobRepositoryContract extends StorageContract {
    private static final Duration LEASE = Duration.ofSeconds(20);
    private static final Set<JobKind> ALL_KINDS = EnumSet.allOf(JobKind.class);

    @BeforeEach
    void nothing_is_left_to_do_of_other_tests() {
        Instant later = NOON.plus(Duration.ofDays(1));
        Stream.iterate(claim(later), Optional::isPresent, _ -> claim(later))
                .forEach(job -> storage().jobs().save(job.orElseThrow().finished(0, later), LEASE));
    }

    @Test
    void a_job_is_found_as_it_was_stored() {
        Job job = added(JobKind.ACCOUNT_ERASURE);
        assertThat(storage().jobs().find(job.id())).contains(job);
        assertThat(job.user()).isPresent();
        assertThat(storage().jobs().find(new JobId(anyUserId().value()))).isEmpty();
    }

    @Test
    void the_oldest_open_job_of_the_kinds_is_taken_and_runs() {
        Job first = added(JobKind.ACCOUNT_ERASURE);
        Job second = added(JobKind.ACCOUNT_ERASURE);
        Job other = added(JobKind.REINDEX);
        assertThat(storage().jobs().claim(Set.of(JobKind.REINDEX), NOON, LEASE)).contains(other.running(NOON));
        assertThat(claim(NOON)).contains(first.running(NOON));
        assertThat(storage().jobs().find(first.id())).contains(first.running(NOON));
        assertThat(claim(NOON)).contains(second.running(NOON));
        assertThat(claim(NOON)).isEmpty();
    }

    @Test
    void what_somebody_has_is_given_to_nobody_else_until_the_lease_is_over() {
        Job job = added(JobKind.REINDEX);
        assertThat(claim(NOON)).isPresent();
        assertThat(claim(NOON.plus(LEASE).minusMillis(1))).isEmpty();
        Job again = claim(NOON.plus(LEASE)).orElseThrow();
        assertThat(again.id()).isEqualTo(job.id());
        assertThat(again.startedAt()).contains(NOON);
    }

    @Test
    void how_far_a_job_has_come_is_kept_and_keeps_the_lease() {
        added(JobKind.REINDEX);
        Job running = claim(NOON).orElseThrow();
        Job further = running.of(100).advanced(7, Optional.of("here"), NOON.plusSeconds(10));
        storage().jobs().save(further, LEASE);
        assertThat(storage().jobs().find(running.id())).contains(further);
        assertThat(claim(NOON.plusSeconds(25))).isEmpty();
        assertThat(claim(NOON.plusSeconds(30))).contains(further);
        Job troubled = further.failed("why", NOON.plusSeconds(31));
        storage().jobs().save(troubled, Duration.ZERO);
        assertThat(claim(NOON.plusSeconds(31))).contains(troubled);
    }

    @Test
    void a_job_that_is_done_or_given_up_is_taken_and_changed_by_nobody() {
        added(JobKind.REINDEX);
        Job done = claim(NOON).orElseThrow().finished(3, NOON);
        storage().jobs().save(done, Duration.ZERO);
        storage().jobs().save(done.running(NOON).advanced(1, Optional.of("late"), NOON), Duration.ZERO);
        assertThat(storage().jobs().find(done.id())).contains(done);
        assertThat(claim(NOON.plus(LEASE))).isEmpty();
    }

    @Test
    void jobs_are_listed_newest_first_by_kind_and_state_and_in_pages() {
        Job first = added(JobKind.REINDEX);
        Job second = added(JobKind.RETENTION);
        Job third = added(JobKind.REINDEX);
        assertThat(listed(Optional.empty(), Optional.empty(), 3)).containsExactly(third, second, first);
        assertThat(listed(Optional.of(JobKind.REINDEX), Optional.of(JobState.QUEUED), 2))
                .containsExactly(third, first);
        assertThat(storage().jobs().list(new JobQuery(Optional.empty(), Optional.empty(), Optional.of(third.id()), 1)))
                .containsExactly(second);
        claim(NOON);
        assertThat(listed(Optional.empty(), Optional.of(JobState.RUNNING), 10)).containsExactly(first.running(NOON));
    }

    @Test
    void old_jobs_are_forgotten_unless_there_is_something_left_to_do() {
        added(JobKind.REINDEX);
        Job done = claim(NOON).orElseThrow().finished(0, NOON.minus(Duration.ofDays(400)));
        storage().jobs().save(done, LEASE);
        Job open = added(JobKind.REINDEX);
        assertThat(storage().jobs().removeFinished(NOON.minus(Duration.ofDays(400))))
                .isZero();
        assertThat(storage().jobs().removeFinished(NOON.minus(Duration.ofDays(399))))
                .isEqualTo(1);
        assertThat(storage().jobs().find(done.id())).isEmpty();
        assertThat(storage().jobs().find(open.id())).isPresent();
    }

    @Test
    void of_many_who_take_at_once_each_gets_another() {
        for (int i = 0; i < 4; i++) {
            added(JobKind.REINDEX);
        }
        List<Optional<Job>> taken = Race.between(4, _ -> () -> claim(NOON));
        Set<JobId> ids = new HashSet<>();
        taken.forEach(job -> job.ifPresent(one -> assertThat(ids.add(one.id())).isTrue()));
        assertThat(ids).isNotEmpty();
    }

    @Test
    void a_job_is_part_of_the_transaction_that_asks_for_it() {
        Job job = aJob(JobKind.REINDEX);
        assertThatThrownBy(() -> storage().transactions().inTransaction(() -> {
                    storage().jobs().add(job);
                    throw new IllegalStateException("undo");
                }))
                .hasMessage("undo");
        assertThat(storage().jobs().find(job.id())).isEmpty();
    }

    private Job added(JobKind kind) {
        Job job = aLaterJob(kind);
        storage().jobs().add(job);
        return job;
    }

    /** Identifiers are in order from one millisecond to the next. */
    private static Job aLaterJob(JobKind kind) {
        try {
            Thread.sleep(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return aJob(kind);
    }

    private Optional<Job> claim(Instant now) {
        return storage().jobs().claim(ALL_KINDS, now, LEASE);
    }

    private List<Job> listed(Optional<JobKind> kind, Optional<JobState> state, int limit) {
        return storage().jobs().list(new JobQuery(kind, state, Optional.empty(), limit));
    }
}
