package org.hexachat.adapter.persistence.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.adapter.persistence.row.ColumnArrays;
import org.hexachat.adapter.persistence.row.ColumnMapper;
import org.hexachat.adapter.persistence.row.Keyset;
import org.hexachat.application.port.out.JobRepository;
import org.hexachat.domain.job.Job;
import org.hexachat.domain.job.JobId;
import org.hexachat.domain.job.JobKind;
import org.hexachat.domain.job.JobQuery;
import org.hexachat.domain.job.JobState;
import org.hexachat.domain.user.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Jobs in {@code job}. */
@Stored
final class JdbcJobRepository implements JobRepository {

    private final JdbcClient jdbc;

    JdbcJobRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Job job) {
        progress(jdbc.sql(JobSql.ADD), job)
                .param("kind", job.kind().code())
                .param("user", job.user().map(UserId::value).orElse(null))
                .param("createdAt", ColumnMapper.column(job.createdAt()))
                .param("startedAt", job.startedAt().map(ColumnMapper::column).orElse(null))
                .update();
    }

    @Override
    public Optional<Job> claim(Set<JobKind> kinds, Instant now, Duration lease) {
        return jdbc.sql(JobSql.CLAIM)
                .param("kinds", new ColumnArrays<>(kinds).texts(JobKind::code))
                .param("now", ColumnMapper.column(now))
                .param("leasedUntil", ColumnMapper.column(now.plus(lease)))
                .query((row, number) -> job(row))
                .optional();
    }

    @Override
    public void save(Job job, Duration lease) {
        progress(jdbc.sql(JobSql.SAVE), job)
                .param("leasedUntil", ColumnMapper.column(job.updatedAt().plus(lease)))
                .update();
    }

    @Override
    public Optional<Job> find(JobId id) {
        return jdbc.sql(JobSql.FIND)
                .param("id", id.value())
                .query((row, number) -> job(row))
                .optional();
    }

    @Override
    public List<Job> list(JobQuery query) {
        return jdbc.sql(JobSql.LIST)
                .param("edge", query.before().map(JobId::value).orElse(Keyset.LAST))
                .param("kind", query.kind().map(JobKind::code).orElse(null))
                .param("state", query.state().map(JdbcJobRepository::word).orElse(null))
                .param("limit", query.limit())
                .query((row, number) -> job(row))
                .list();
    }

    @Override
    public int removeFinished(Instant before) {
        return jdbc.sql(JobSql.REMOVE_FINISHED)
                .param("before", ColumnMapper.column(before))
                .update();
    }

    private static JdbcClient.StatementSpec progress(JdbcClient.StatementSpec statement, Job job) {
        return statement
                .param("id", job.id().value())
                .param("state", word(job.state()))
                .param("done", job.done())
                .param("total", job.total().orElse(null))
                .param("place", job.place().orElse(null))
                .param("failures", job.failures())
                .param("error", job.error().orElse(null))
                .param("updatedAt", ColumnMapper.column(job.updatedAt()));
    }

    private static Job job(ResultSet row) throws SQLException {
        return new Job(
                new JobId(row.getObject("id", UUID.class)),
                kind(row.getString("kind")),
                Optional.ofNullable(row.getObject("user_id", UUID.class)).map(UserId::new),
                JobState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getLong("done"),
                Optional.ofNullable(row.getObject("total", Long.class)),
                Optional.ofNullable(row.getString("place")),
                row.getInt("failures"),
                Optional.ofNullable(row.getString("error")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("started_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private static String word(JobState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** One that is not known here was written by a newer program. */
    private static JobKind kind(String code) {
        return Arrays.stream(JobKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is a job that this program cannot read: " + code));
    }
}
