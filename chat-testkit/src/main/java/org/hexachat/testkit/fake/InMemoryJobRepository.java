package org.hexachat.testkit.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexachat.application.port.out.JobRepository;
import org.hexachat.domain.job.Job;
import org.hexachat.domain.job.JobId;
import org.hexachat.domain.job.JobKind;
import org.hexachat.domain.job.JobQuery;

/** Jobs in memory. */
final class InMemoryJobRepository implements JobRepository {
    private static final Comparator<StoredJob> AGE =
            Comparator.comparing(stored -> stored.job().id().value().toString());

    private final Memory memory;

    InMemoryJobRepository(Memory memory) {
        this.memory = memory;
    }

    @Override
    public void add(Job job) {
        memory.update(tables -> tables.jobs().put(job.id(), new StoredJob(job, job.createdAt())));
    }

    @Override
    public Optional<Job> claim(Set<JobKind> kinds, Instant now, Duration lease) {
        return memory.write(tables -> tables.jobs().values().stream()
                .filter(stored -> stored.job().state().isOpen()
                        && kinds.contains(stored.job().kind())
                        && !stored.leasedUntil().isAfter(now))
                .min(AGE)
                .map(stored -> {
                    Job running = stored.job().running(now);
                    tables.jobs().put(running.id(), new StoredJob(running, now.plus(lease)));
                    return running;
                }));
    }

    @Override
    public void save(Job job, Duration lease) {
        memory.update(tables -> {
            Map<JobId, StoredJob> jobs = tables.jobs();
            jobs.computeIfPresent(
                    job.id(),
                    (_, stored) -> stored.job().state().isOpen()
                            ? new StoredJob(job, job.updatedAt().plus(lease))
                            : stored);
        });
    }

    @Override
    public Optional<Job> find(JobId id) {
        return memory.read(tables -> Optional.ofNullable(tables.jobs().get(id)).map(StoredJob::job));
    }

    @Override
    public List<Job> list(JobQuery query) {
        return memory.read(tables -> tables.jobs().values().stream()
                .sorted(AGE.reversed())
                .map(StoredJob::job)
                .filter(job -> query.kind().filter(kind -> kind != job.kind()).isEmpty())
                .filter(job ->
                        query.state().filter(state -> state != job.state()).isEmpty())
                .filter(job -> query.before()
                        .filter(edge -> job.id()
                                        .value()
                                        .toString()
                                        .compareTo(edge.value().toString())
                                >= 0)
                        .isEmpty())
                .limit(query.limit())
                .toList());
    }

    @Override
    public int removeFinished(Instant before) {
        return memory.write(tables -> {
            int all = tables.jobs().size();
            tables.jobs()
                    .values()
                    .removeIf(stored -> !stored.job().state().isOpen()
                            && stored.job().updatedAt().isBefore(before));
            return all - tables.jobs().size();
        });
    }
}
