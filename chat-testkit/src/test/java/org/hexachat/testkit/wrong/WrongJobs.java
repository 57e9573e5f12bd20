package org.hexachat.testkit.wrong;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexachat.application.port.out.JobRepository;
import org.hexachat.domain.job.Job;
import org.hexachat.domain.job.JobId;
import org.hexachat.domain.job.JobKind;
import org.hexachat.domain.job.JobQuery;
import org.hexachat.domain.job.JobState;
import org.hexachat.testkit.contract.JobRepositoryContract;
import org.hexachat.testkit.contract.Storage;
import org.hexachat.testkit.fake.InMemoryStorage;

/** Jobs that are done twice, or not at all. */
final class WrongJobs {
    private WrongJobs() {}

    @CaughtBy("what_somebody_has_is_given_to_nobody_else_until_the_lease_is_over")
    static final class GivesItToAnybody extends Wrong {
        @Override
        public Optional<Job> claim(Set<JobKind> kinds, Instant now, Duration lease) {
            return right.claim(kinds, now, Duration.ZERO);
        }
    }

    @CaughtBy("what_somebody_has_is_given_to_nobody_else_until_the_lease_is_over")
    static final class WaitsForEverForWhoIsGone extends Wrong {
        @Override
        public Optional<Job> claim(Set<JobKind> kinds, Instant now, Duration lease) {
            return right.claim(kinds, now, Duration.ofHours(1));
        }
    }

    @CaughtBy("how_far_a_job_has_come_is_kept_and_keeps_the_lease")
    static final class ForgetsHowFarItCame extends Wrong {
        @Override
        public void save(Job job, Duration lease) {
            if (!job.state().isOpen()) {
                right.save(job, lease);
            }
        }
    }

    @CaughtBy("the_oldest_open_job_of_the_kinds_is_taken_and_runs")
    static final class TakesAnyKind extends Wrong {
        @Override
        public Optional<Job> claim(Set<JobKind> kinds, Instant now, Duration lease) {
            return right.claim(Set.of(JobKind.values()), now, lease);
        }
    }

    @CaughtBy("old_jobs_are_forgotten_unless_there_is_something_left_to_do")
    static final class RemembersEverything extends Wrong {
        @Override
        public int removeFinished(Instant before) {
            return 0;
        }
    }

    @CaughtBy("jobs_are_listed_newest_first_by_kind_and_state_and_in_pages")
    static final class ListsOnePage extends Wrong {
        @Override
        public List<Job> list(JobQuery query) {
            return right.list(new JobQuery(query.kind(), query.state(), Optional.<JobId>empty(), query.limit()));
        }
    }

    @CaughtBy("jobs_are_listed_newest_first_by_kind_and_state_and_in_pages")
    static final class KnowsNoStates extends Wrong {
        @Override
        public List<Job> list(JobQuery query) {
            return right.list(new JobQuery(query.kind(), Optional.<JobState>empty(), query.before(), query.limit()));
        }
    }

    private abstract static class Wrong extends JobRepositoryContract implements JobRepository {
        final JobRepository right;
        private final Storage storage;

        Wrong() {
            Storage memory = new InMemoryStorage();
            right = memory.jobs();
            storage = new StorageOver(memory) {
                @Override
                public JobRepository jobs() {
                    return Wrong.this;
                }
            };
        }

        @Override
        protected Storage storage() {
            return storage;
        }

        @Override
        public void add(Job job) {
            right.add(job);
        }

        @Override
        public Optional<Job> claim(Set<JobKind> kinds, Instant now, Duration lease) {
            return right.claim(kinds, now, lease);
        }

        @Override
        public void save(Job job, Duration lease) {
            right.save(job, lease);
        }

        @Override
        public Optional<Job> find(JobId id) {
            return right.find(id);
        }

        @Override
        public List<Job> list(JobQuery query) {
            return right.list(query);
        }

        @Override
        public int removeFinished(Instant before) {
            return right.removeFinished(before);
        }
    }
}
