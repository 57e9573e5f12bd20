package org.hexachat.adapter.persistence.log;

/** The statements that take away messages which are kept no longer. */
final class ExpirySql {

    /**
     * Rooms that say themselves for how long they keep messages, a page of them, and whether something there is old enough. One by one
     * the first message that is there: it is one step in an index.
     */
    static final String ROOMS_THAT_SAY = """
            select page.id, coalesce(done.messages, 0) > 0
                   or coalesce(first.posted_at < cast(:today as timestamptz)
                               - least(page.retention_days, cast(:serverDays as integer)) * interval '24 hours', false) as due
            from (select id, retention_days from room where retention_days is not null and id > :after order by id limit :limit) page
            left join lateral (select up_to, messages from message_expiry where room_id = page.id limit 1) done on true
            left join lateral (
                select posted_at from message where room_id = page.id and seq > coalesce(done.up_to, 0) order by seq limit 1
            ) first on true
            order by page.id
            """;

    /** As above, of all rooms, where the server keeps nothing for ever. */
    static final String ALL_ROOMS = """
            select page.id, coalesce(done.messages, 0) > 0
                   or coalesce(first.posted_at < cast(:today as timestamptz)
                               - least(page.retention_days, cast(:serverDays as integer)) * interval '24 hours', false) as due
            from (select id, retention_days from room where id > :after order by id limit :limit) page
            left join lateral (select up_to, messages from message_expiry where room_id = page.id limit 1) done on true
            left join lateral (
                select posted_at from message where room_id = page.id and seq > coalesce(done.up_to, 0) order by seq limit 1
            ) first on true
            order by page.id
            """;

    /** Leaves alone a room that somebody else is changing: the next time will do. */
    static final String LOCK_ROOM = """
            select trimmed_seq, retention_days from room where id = :room for no key update skip locked
            """;

    /** Keeps the indexer out, which would bring back from the moment before what goes now. */
    static final String LOCK_INDEX =
            "select pg_try_advisory_xact_lock(hashtextextended('search ' || cast(:room as text), 0))";

    static final String DONE = "select up_to, messages from message_expiry where room_id = :room";

    static final String OLDEST = """
            select seq, posted_at from message where room_id = :room and seq > :position order by seq limit :limit
            """;

    /** What an edit said that stays in the log, though its message goes. */
    static final String WITHDRAW_EDITS = """
            update room_event e
            set payload = e.payload - 'text' - 'mentions'
            from (
                select edit_seq from message_edit where room_id = :room and message_seq between :first and :last and edit_seq > :last
            ) edited
            where e.room_id = :room and e.seq = edited.edit_seq
            """;

    /** A thread is followed for as long as something of it is there. */
    static final String UNFOLLOW = """
            delete from thread_follow f
            using (
                select distinct coalesce(thread_id, id) as thread
                from message
                where room_id = :room and seq between :first and :last
            ) gone
            where f.room_id = :room and f.thread_id = gone.thread
                and not exists (
                    select from message
                    where room_id = :room and thread_id = f.thread_id and deleted_at is null and seq > :last
                )
                and not exists (select from message where room_id = :room and id = f.thread_id and seq > :last)
            """;

    static final String EXPIRED = """
            insert into message_expiry (room_id, up_to, messages)
            values (:room, :last, :count)
            on conflict (room_id) do update set up_to = excluded.up_to, messages = excluded.messages
            """;

    private ExpirySql() {}
}
