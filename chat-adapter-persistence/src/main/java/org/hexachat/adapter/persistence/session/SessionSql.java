package org.hexachat.adapter.persistence.session;

/**
 * The statements about sessions. Whatever ends several sessions of a user first locks all of them in one order, so that two
 * such statements cannot wait for each other.
 */
final class SessionSql {

    /** Waits for a deletion of the account that is on its way, or for its being disabled, and then adds nothing. */
    static final String ADD = """
            insert into session (id, user_id, token_hash, created_at, last_used_at)
            select cast(:id as uuid), id, decode(:tokenHash, 'hex'), :createdAt, :lastUsedAt
            from users
            where id = :user and deleted_at is null and disabled_at is null
            for share
            """;

    static final String BY_TOKEN = """
            select s.id, encode(s.token_hash, 'hex') as token_hash, s.created_at, s.last_used_at,
                   s.user_id, u.username, u.email, u.administrator, u.created_at as user_created_at,
                   array_to_string(u.bot_scopes, ' ') as bot_scopes, u.bot_expires_at
            from session s
            join users u on u.id = s.user_id and u.deleted_at is null
            where s.token_hash = decode(:tokenHash, 'hex')
            """;

    static final String IS_OPEN = "select exists (select from session where id = :id)";

    static final String MARK_USED = "update session set last_used_at = :at where id = :id";

    static final String LIST_OF = """
            select id, user_id, encode(token_hash, 'hex') as token_hash, created_at, last_used_at
            from session
            where user_id = :user
            order by last_used_at desc, created_at desc, id desc
            """;

    static final String REVOKE_OF_USER = "delete from session where id = :id and user_id = :user";

    static final String REVOKE = "delete from session where id = :id";

    static final String REVOKE_OTHERS = """
            with mine as materialized (select id from session where user_id = :user order by id for update)
            delete from session
            where id in (select id from mine where id <> :kept)
            returning id
            """;

    static final String REVOKE_ALL = """
            with mine as materialized (select id from session where user_id = :user order by id for update)
            delete from session
            where id in (select id from mine)
            returning id
            """;

    static final String REVOKE_OLDEST = """
            with mine as materialized (
                select id, last_used_at, created_at from session where user_id = :user order by id for update
            )
            delete from session
            where id in (select id from mine order by last_used_at desc, created_at desc, id desc offset :most)
            returning id
            """;

    private SessionSql() {}
}
