package org.hexachat.adapter.persistence.bot;

/** The statements about bots, which are accounts with something more. */
final class BotSql {

    /** Who counts the bots of an owner holds the owner, so that no two count at once. */
    static final String LOCK_OWNER = """
            select id from users where id = :owner and deleted_at is null and disabled_at is null for no key update
            """;

    static final String COUNT = """
            select count(*)
            from (select from users where bot_owner_id = :owner limit :most) bots
            """;

    static final String ADD = """
            insert into users (id, username, name_key, administrator, created_at, bot_owner_id, bot_scopes, bot_expires_at)
            values (:id, :username, :nameKey, false, :createdAt, :owner, :scopes, :expiresAt)
            on conflict (name_key) where deleted_at is null do nothing
            """;

    static final String FIND = """
            select id, username, bot_owner_id, array_to_string(bot_scopes, ' ') as scopes, bot_expires_at, created_at
            from users
            where id = :bot and bot_owner_id = :owner
            """;

    static final String LIST = """
            select id, username, bot_owner_id, array_to_string(bot_scopes, ' ') as scopes, bot_expires_at, created_at
            from users
            where bot_owner_id = :owner
            order by id
            """;

    static final String CHANGE_SCOPES =
            "update users set bot_scopes = :scopes where id = :bot and bot_owner_id = :owner";

    static final String CHANGE_EXPIRY =
            "update users set bot_expires_at = :expiresAt where id = :bot and bot_owner_id = :owner";

    /** Leaves alone what somebody ends already: waiting for rows in any order could lock out the one who does. */
    static final String END_EXPIRED = """
            delete from session
            where id in (
                select s.id
                from users u
                join session s on s.user_id = u.id
                where u.bot_expires_at <= :now
                for update of s skip locked
            )
            returning id
            """;

    private BotSql() {}
}
