package org.hexachat.adapter.persistence.setup;

/** The statements about secrets of the first run. */
final class SetupSecretSql {

    static final String ADD = """
            insert into setup_secret (hash, expires_at)
            values (decode(:tokenHash, 'hex'), :expiresAt)
            """;

    static final String CONTAINS = """
            select exists (select from setup_secret where hash = decode(:tokenHash, 'hex') and expires_at > :now)
            """;

    /**
     * Locks every row before it takes one away, in one order: of two at once the second waits for the first, also where each knows
     * another secret, and then finds none.
     */
    static final String TAKE_ALL = """
            with held as (select hash, expires_at from setup_secret order by hash for update)
            delete from setup_secret
            where (select bool_or(hash = decode(:tokenHash, 'hex') and expires_at > :now) from held)
            """;

    /** Locks as {@link #TAKE_ALL} does. */
    static final String REMOVE_ALL = """
            with held as (select hash from setup_secret order by hash for update)
            delete from setup_secret where hash in (select hash from held)
            """;

    /** Leaves alone what somebody takes away already. */
    static final String REMOVE_EXPIRED = """
            delete from setup_secret
            where hash in (select hash from setup_secret where expires_at <= :now for update skip locked)
            """;

    private SetupSecretSql() {}
}
