package org.hexachat.adapter.persistence.account;

/** The statements about accounts that those make who run the server. */
final class AccountSql {

    static final String BY_ID = """
            select id, username, email, administrator, created_at, disabled_at,
                   (select count(*) from session where user_id = users.id) as sessions,
                   (select max(last_used_at) from session where user_id = users.id) as last_used_at
            from users
            where id = :id and deleted_at is null
            """;

    /** Sessions are looked up one by one, of the page alone. */
    static final String BEGINNING = """
            select page.id, page.username, page.email, page.administrator, page.created_at, page.disabled_at,
                   (select count(*) from session where user_id = page.id) as sessions,
                   (select max(last_used_at) from session where user_id = page.id) as last_used_at
            from (
                select id, username, name_key, email, administrator, created_at, disabled_at
                from users
                where deleted_at is null and name_key > :afterName and name_key >= :beginning and name_key < :beyond
                    and (not cast(:active as boolean) or disabled_at is null)
                order by name_key
                limit :limit
            ) page
            order by page.name_key
            """;

    /**
     * Looks among the next names first: where many hold the piece, the page is full before the index has told of all of them, who would
     * have to be put in order. Where few do, the index tells of few. A whole address is found beside.
     */
    static final String INSIDE = """
            with near as materialized (
                select id, username, name_key, email, administrator, created_at, disabled_at
                from users
                where deleted_at is null and name_key > :afterName
                order by name_key
                limit 10000
            ),
            hits as materialized (
                select id, username, name_key, email, administrator, created_at, disabled_at
                from near
                where strpos(name_key, :piece) > 0 and (not cast(:active as boolean) or disabled_at is null)
                order by name_key
                limit :limit
            )
            select page.id, page.username, page.email, page.administrator, page.created_at, page.disabled_at,
                   (select count(*) from session where user_id = page.id) as sessions,
                   (select max(last_used_at) from session where user_id = page.id) as last_used_at
            from (
                select * from hits
                union
                select * from (
                    select id, username, name_key, email, administrator, created_at, disabled_at
                    from users
                    where (select count(*) from hits) < :limit and (select count(*) from near) = 10000
                        and deleted_at is null and name_key > (select max(name_key) from near)
                        and name_pieces(name_key) @> name_pieces(:piece) and strpos(name_key, :piece) > 0
                        and (not cast(:active as boolean) or disabled_at is null)
                    order by name_key
                    limit :limit
                ) farther
                union
                select * from (
                    select id, username, name_key, email, administrator, created_at, disabled_at
                    from users
                    where lower(email collate pg_c_utf8) = lower(cast(:typed as text) collate pg_c_utf8) and email is not null
                        and deleted_at is null and name_key > :afterName
                        and (not cast(:active as boolean) or disabled_at is null)
                    order by name_key
                    limit :limit
                ) addressed
                order by name_key
                limit :limit
            ) page
            order by page.name_key
            """;

    /** Goes through all of them: they are few among the accounts. */
    static final String DISABLED = """
            select page.id, page.username, page.email, page.administrator, page.created_at, page.disabled_at,
                   (select count(*) from session where user_id = page.id) as sessions,
                   (select max(last_used_at) from session where user_id = page.id) as last_used_at
            from (
                select id, username, name_key, email, administrator, created_at, disabled_at
                from users
                where disabled_at is not null and name_key > :afterName
                    and (starts_with(name_key, :beginning) and strpos(name_key, :piece) > 0
                        or lower(email collate pg_c_utf8) = lower(cast(:typed as text) collate pg_c_utf8))
                order by name_key
                limit :limit
            ) page
            order by page.name_key
            """;

    /** The owner first, who is what any two that change the bots of one owner wait for. */
    static final String DISABLE = """
            update users set disabled_at = :at
            where id = :id and deleted_at is null and disabled_at is null
            returning id
            """;

    static final String DISABLE_BOTS = """
            update users set disabled_at = :at
            where bot_owner_id = :id and disabled_at is null
            returning id
            """;

    static final String HOLD_DISABLED = """
            select disabled_at from users where id = :id and disabled_at is not null for no key update
            """;

    static final String ENABLE = "update users set disabled_at = null where id = :id";

    static final String ENABLE_BOTS =
            "update users set disabled_at = null where bot_owner_id = :id and disabled_at = :at";

    /** Almost nobody is one, and then nothing else is asked. Held, so that nobody becomes one meanwhile. */
    static final String HOLD_ORDINARY = """
            select administrator from users where id = :id and not administrator for no key update
            """;

    /** Those who stop running the server do it one after the other: two who hold each other would wait for ever. */
    static final String TAKE_TURN = "select pg_advisory_xact_lock(hashtextextended('administrators', 0)) is null";

    /** Shared: what they write meanwhile does not wait. Who was one when this began to wait, and is none any more, is left out. */
    static final String HOLD_ADMINISTRATORS = """
            select id
            from users
            where administrator and disabled_at is null
            order by id
            for share
            """;

    static final String REVOKE_ADMINISTRATOR =
            "update users set administrator = false where id = :id and administrator";

    private AccountSql() {}
}
