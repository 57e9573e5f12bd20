package org.hexachat.adapter.persistence.search;

/** The statements that copy what was said to where it is searched. */
final class IndexSql {

    /** Rooms that hold something new, of a page of all rooms; the last one of the page always, so that the next one is known. */
    static final String ROOMS = """
            select page.id, page.last_seq > coalesce(indexed.up_to, 0) as behind
            from (select id, last_seq from room where id > :after order by id limit :limit) page
            left join lateral (select up_to from searched_room where room_id = page.id limit 1) indexed on true
            order by page.id
            """;

    /** Keeps the room from being deleted meanwhile, and lets those write who are in it. */
    static final String LOCK_ROOM = "select last_seq from room where id = :room for key share skip locked";

    static final String UP_TO = "select up_to from searched_room where room_id = :room";

    /**
     * One indexer for each room at a time; whoever comes second copies nothing. Nobody waits for the disk: copies that are lost with
     * it are lost together with the place up to which they go, and are made again.
     */
    static final String LOCK = """
            select pg_try_advisory_xact_lock(hashtextextended('search ' || cast(:room as text), 0)) as mine,
                set_config('synchronous_commit', 'off', true)
            """;

    /** An edit or a deletion may have been faster, and then has written what holds now. */
    static final String COPY = """
            insert into searched_message (room_id, seq, id, author_id, posted_at, folded)
            select room_id, seq, id, author_id, posted_at, search_fold(body)
            from message
            where room_id = :room and seq > :first and seq <= :last
            on conflict (room_id, seq) do nothing
            """;

    static final String COPIED = """
            insert into searched_room (room_id, up_to)
            values (:room, :last)
            on conflict (room_id) do update set up_to = :last
            """;

    /** Nobody writes there meanwhile; for so few messages that nobody notices. */
    static final String HOLD_ROOM = "select last_seq from room where id = :room for no key update skip locked";

    static final String IS_THERE = "select exists (select from room where id = :room)";

    static final String NEXT_ROOM = "select room_id from searched_room where room_id > :after order by room_id limit 1";

    static final String FORGET_GONE = """
            delete from searched_message s
            where s.room_id = :room and s.seq > :first and s.seq <= :last
                and not exists (select from message where room_id = :room and seq = s.seq)
            """;

    static final String COPY_ANEW = """
            insert into searched_message (room_id, seq, id, author_id, posted_at, folded)
            select room_id, seq, id, author_id, posted_at, search_fold(body)
            from message
            where room_id = :room and seq > :first and seq <= :last
            on conflict (room_id, seq) do update
            set id = excluded.id, author_id = excluded.author_id, posted_at = excluded.posted_at, folded = excluded.folded
            """;

    static final String INDEXED = "select coalesce(sum(up_to), 0) from searched_room";

    private IndexSql() {}
}
