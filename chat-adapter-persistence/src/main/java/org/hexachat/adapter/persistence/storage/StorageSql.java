package org.hexachat.adapter.persistence.storage;

/**
 * The statements that measure. Files are counted, by indexes that hold how long they are. What there are more of is counted up to {@value #MANY}; beyond, PostgreSQL's own
 * estimate has to do, which is as old as its last look at the table.
 */
final class StorageSql {

    /** So many are counted in a few milliseconds. */
    static final int MANY = 10_000;

    static final String SENT = """
            select count(*) as files, cast(coalesce(sum(size), 0) as bigint) as bytes
            from attachment
            where message_seq is not null
            """;

    static final String UNSENT = """
            select count(*) as files, cast(coalesce(sum(size), 0) as bigint) as bytes
            from attachment
            where message_seq is null
            """;

    /** The index of names holds the accounts that were not deleted, so that its size is their number. */
    static final String NUMBERS = """
            select pg_database_size(current_database()) as database_bytes,
                   case when messages.counted < :many then messages.counted else greatest(messages.counted, (
                       select cast(reltuples as bigint) from pg_class where oid = cast('message' as regclass))) end as messages,
                   case when rooms.counted < :many then rooms.counted else greatest(rooms.counted, (
                       select cast(reltuples as bigint) from pg_class where oid = cast('room' as regclass))) end as rooms,
                   case when accounts.counted < :many then accounts.counted else greatest(accounts.counted, (
                       select cast(reltuples as bigint) from pg_class where oid = cast('users_name_key' as regclass))) end as accounts
            from (select count(*) as counted from (select from message limit :many) few) messages
            cross join (select count(*) as counted from (select from room limit :many) few) rooms
            cross join (
                select count(*) as counted from (select from users where deleted_at is null limit :many) few
            ) accounts
            """;

    private StorageSql() {}
}
