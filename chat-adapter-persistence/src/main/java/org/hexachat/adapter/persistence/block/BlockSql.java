package org.hexachat.adapter.persistence.block;

/** The statements about blocks. */
final class BlockSql {

    /** In one order, so that two who block each other do not wait for each other. */
    static final String LOCK_ACCOUNTS = """
            select id
            from users
            where id in (:blocker, :blocked) and deleted_at is null
            order by id
            for no key update
            """;

    static final String COUNT_OTHERS = """
            select count(*)
            from (select from block where blocker_id = :blocker and blocked_id <> :blocked limit :most) others
            """;

    static final String ADD = """
            insert into block (blocker_id, blocked_id, blocked_at)
            values (:blocker, :blocked, :at)
            on conflict (blocker_id, blocked_id) do nothing
            """;

    static final String REMOVE = "delete from block where blocker_id = :blocker and blocked_id = :blocked";

    /** In one order, so that two who block each other and go at once do not wait for each other. */
    static final String FORGET = """
            delete from block
            where (blocker_id, blocked_id) in (
                select blocker_id, blocked_id
                from block
                where blocker_id = :user or blocked_id = :user
                order by blocker_id, blocked_id
                for update
            )
            """;

    static final String BLOCKED_BY = "select blocked_id from block where blocker_id = :blocker";

    static final String BLOCKED_AMONG = """
            select blocked_id
            from block
            where blocker_id = :blocker and blocked_id = any (:users)
            """;

    /** Names are looked up one by one: a join may read all accounts for the sake of a page. */
    static final String LIST = """
            select blocked_id, (select username from users where id = blocked_id) as username, blocked_at
            from block
            where blocker_id = :blocker and blocked_id > :after
            order by blocked_id
            limit :limit
            """;

    private BlockSql() {}
}
