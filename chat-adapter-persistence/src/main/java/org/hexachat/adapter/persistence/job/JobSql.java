package org.hexachat.adapter.persistence.job;

/** The statements about jobs. */
final class JobSql {

    static final String ADD = """
            insert into job (id, kind, user_id, state, done, total, place, failures, error, created_at, started_at, updated_at, leased_until)
            values (:id, :kind, :user, :state, :done, :total, :place, :failures, :error, :createdAt, :startedAt, :updatedAt, :createdAt)
            """;

    /** Whoever else claims at the same moment passes by what this one has. */
    static final String CLAIM = """
            update job
            set state = 'running', started_at = coalesce(started_at, :now), leased_until = :leasedUntil
            where id = (
                select id
                from job
                where state in ('queued', 'running') and leased_until <= :now and kind = any (:kinds)
                order by id
                limit 1
                for update skip locked
            )
            returning id, kind, user_id, state, done, total, place, failures, error, created_at, started_at, updated_at
            """;

    static final String SAVE = """
            update job
            set state = :state, done = :done, total = :total, place = :place, failures = :failures, error = :error,
                updated_at = :updatedAt, leased_until = :leasedUntil
            where id = :id and state in ('queued', 'running')
            """;

    static final String FIND = """
            select id, kind, user_id, state, done, total, place, failures, error, created_at, started_at, updated_at
            from job
            where id = :id
            """;

    static final String LIST = """
            select id, kind, user_id, state, done, total, place, failures, error, created_at, started_at, updated_at
            from job
            where id < :edge
                and (cast(:kind as text) is null or kind = :kind)
                and (cast(:state as text) is null or state = :state)
            order by id desc
            limit :limit
            """;

    static final String REMOVE_FINISHED = "delete from job where state in ('done', 'failed') and updated_at < :before";

    private JobSql() {}
}
