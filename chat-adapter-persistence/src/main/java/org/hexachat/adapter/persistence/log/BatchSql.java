package org.hexachat.adapter.persistence.log;

/** The statements of a commit that many events share. Each takes arrays, so it is the same for one event and for a thousand. */
final class BatchSql {

    /** Waits for a deletion of the account that is on its way, and then finds nobody. */
    static final String LOCK_ACCOUNTS = """
            select id from users where id = any (:ids) and deleted_at is null order by id for share
            """;

    static final String LOCK_FREE_ACCOUNTS = """
            select id from users where id = any (:ids) and deleted_at is null order by id for share skip locked
            """;

    static final String ACCOUNTS = "select id from users where id = any (:ids) and deleted_at is null";

    /**
     * A statement of its own: only what is read by a later one is sure to see what the holder of the lock before us did. The
     * weaker lock is enough, and does not wait for the foreign keys of others.
     */
    static final String LOCK_ROOMS = """
            select id, last_seq from room where id = any (:ids) order by id for no key update
            """;

    static final String LOCK_FREE_ROOMS = """
            select id, last_seq from room where id = any (:ids) order by id for no key update skip locked
            """;

    static final String ROOMS = "select id from room where id = any (:ids)";

    static final String MEMBERS = """
            select m.room_id, m.user_id
            from unnest(cast(:rooms as uuid[]), cast(:users as uuid[])) as asked(room, member)
            join membership m on m.room_id = asked.room and m.user_id = asked.member
            """;

    /** One by one: a join may read all bans. */
    static final String BANNED = """
            select asked.room, asked.banned
            from unnest(cast(:rooms as uuid[]), cast(:users as uuid[])) as asked(room, banned)
            cross join lateral (
                select from ban where room_id = asked.room and user_id = asked.banned limit 1
            ) b
            """;

    static final String BAN = """
            insert into ban (room_id, user_id, banned_by, banned_at)
            select *
            from unnest(
                cast(:rooms as uuid[]), cast(:users as uuid[]), cast(:actors as uuid[]), cast(:times as timestamptz[]))
            """;

    /** The rooms are named twice, so that no plan reads all bans for the sake of some. */
    static final String LIFT_BAN = """
            delete from ban b
            using unnest(cast(:rooms as uuid[]), cast(:users as uuid[])) as given(room, banned)
            where b.room_id = given.room and b.user_id = given.banned and b.room_id = any (:rooms)
            """;

    /** Whoever has these names, and whether they are members. One by one: a join may read all accounts. */
    static final String NAMED = """
            select asked.room, asked.name, u.id,
                   exists (select from membership m where m.room_id = asked.room and m.user_id = u.id)
            from unnest(cast(:rooms as uuid[]), cast(:names as text[])) as asked(room, name)
            cross join lateral (
                select id from users where name_key = asked.name and deleted_at is null limit 1
            ) u
            """;

    /** Reads the message, not its event, since the message is what stays for ever. */
    static final String FIRST_SENDS = """
            select m.room_id, m.seq, m.id, m.author_id, m.client_id, m.body, m.posted_at, cast(m.mentions as text)
            from unnest(cast(:rooms as uuid[]), cast(:users as uuid[]), cast(:clientIds as uuid[]))
                as asked(room, author, client_id)
            join message m
                on m.room_id = asked.room and m.author_id = asked.author and m.client_id = asked.client_id
            """;

    static final String TARGETS = """
            select m.room_id, m.seq, m.id, m.author_id, m.client_id, m.body, m.posted_at, cast(m.mentions as text)
            from unnest(cast(:rooms as uuid[]), cast(:messages as uuid[])) as asked(room, id)
            join message m on m.room_id = asked.room and m.id = asked.id
            """;

    /** The event says nothing that does not stand in the message: the two have one sequence. */
    static final String POST = """
            with said as materialized (
                select *
                from unnest(
                    cast(:rooms as uuid[]), cast(:seqs as bigint[]), cast(:messages as uuid[]), cast(:actors as uuid[]),
                    cast(:clientIds as uuid[]), cast(:texts as text[]), cast(:mentions as text[]), cast(:times as timestamptz[]))
                    as given(room, seq, message, actor, client_id, text, mentions, at)
            ), stored as (
                insert into message (room_id, seq, id, author_id, client_id, body, mentions, posted_at)
                select room, seq, message, actor, client_id, text, cast(mentions as uuid[]), at from said
            )
            insert into room_event (room_id, seq, kind, version, payload, actor_id, at)
            select room, seq, 'message.posted', 2, '{}', actor, at from said
            """;

    static final String RECORD = """
            insert into room_event (room_id, seq, kind, version, payload, actor_id, at)
            select room, seq, kind, version,
                   jsonb_strip_nulls(jsonb_build_object(
                       'messageId', message, 'text', text, 'mentions', mentions, 'memberId', member, 'name', name,
                       'passwordRequired', password_required)),
                   actor, at
            from unnest(
                cast(:rooms as uuid[]), cast(:seqs as bigint[]), cast(:kinds as text[]), cast(:versions as smallint[]),
                cast(:messages as uuid[]), cast(:texts as text[]), cast(:mentions as text[]), cast(:members as uuid[]),
                cast(:names as text[]),
                cast(:passwordsRequired as boolean[]), cast(:actors as uuid[]), cast(:times as timestamptz[]))
                as given(room, seq, kind, version, message, text, mentions, member, name, password_required, actor, at)
            """;

    /** The first edit moves the text that was posted into the event that says so; both parts see the message before it. */
    static final String EDIT = """
            with edited as materialized (
                select m.room_id, m.seq, m.body, m.mentions as meant, m.edited_at, given.text, given.mentions, given.at
                from unnest(
                    cast(:rooms as uuid[]), cast(:seqs as bigint[]), cast(:texts as text[]), cast(:mentions as text[]),
                    cast(:times as timestamptz[]))
                    as given(room, seq, text, mentions, at)
                join message m on m.room_id = given.room and m.seq = given.seq
            ), kept as (
                update room_event e
                set payload = e.payload || jsonb_strip_nulls(
                    jsonb_build_object('text', edited.body, 'mentions', cast(edited.meant as text)))
                from edited
                where e.room_id = edited.room_id and e.seq = edited.seq and edited.edited_at is null
            )
            update message m
            set body = edited.text, mentions = cast(edited.mentions as uuid[]), edited_at = edited.at
            from edited
            where m.room_id = edited.room_id and m.seq = edited.seq
            """;

    /** Takes the text out of the message and out of whatever event quotes it. */
    static final String WITHDRAW = """
            with gone as materialized (
                select *
                from unnest(
                    cast(:rooms as uuid[]), cast(:seqs as bigint[]), cast(:messages as uuid[]), cast(:times as timestamptz[]))
                    as given(room, seq, message, at)
            ), posted as (
                update room_event e
                set payload = e.payload - 'text' - 'mentions'
                from gone
                where e.room_id = gone.room and e.seq = gone.seq
            ), edits as (
                update room_event e
                set payload = e.payload - 'text' - 'mentions'
                from gone
                where e.kind = 'message.edited' and e.room_id = gone.room
                    and e.payload ->> 'messageId' = cast(gone.message as text)
            )
            update message m
            set body = null, mentions = null, deleted_at = gone.at
            from gone
            where m.room_id = gone.room and m.seq = gone.seq
            """;

    /**
     * What changed is found by what it says now. A statement of its own after those that change: it sees what the indexer did that it
     * waited for, and the indexer leaves alone what it finds here. A message that was changed twice is written once.
     */
    static final String SEARCH_ANEW = """
            insert into searched_message (room_id, seq, id, author_id, posted_at, folded)
            select distinct m.room_id, m.seq, m.id, m.author_id, m.posted_at, search_fold(m.body)
            from unnest(cast(:rooms as uuid[]), cast(:seqs as bigint[])) as given(room, seq)
            join message m on m.room_id = given.room and m.seq = given.seq
            on conflict (room_id, seq) do update set folded = excluded.folded
            """;

    static final String LEAVE = """
            delete from membership m
            using unnest(cast(:rooms as uuid[]), cast(:users as uuid[])) as given(room, member)
            where m.room_id = given.room and m.user_id = given.member
            """;

    static final String JOIN = """
            insert into membership (room_id, user_id, joined_at, read_seq)
            select *
            from unnest(
                cast(:rooms as uuid[]), cast(:users as uuid[]), cast(:times as timestamptz[]), cast(:seqs as bigint[]))
            """;

    /** The rooms are named twice, so that no plan reads all of them for the sake of some. */
    static final String ADVANCE = """
            update room r
            set last_seq = given.seq, trim_below = 2147483647
            from unnest(cast(:rooms as uuid[]), cast(:seqs as bigint[])) as given(room, seq)
            where r.id = given.room and r.id = any (:rooms)
            """;

    /** Finds out in advance, since a name that is taken would undo all that shares the transaction. */
    static final String RENAME = """
            update room
            set name = :name, name_key = :nameKey
            where id = :room and not exists (select from room where name_key = :nameKey and id <> :room)
            """;

    static final String CHANGE_ACCESS = "update room set password_hash = :passwordHash where id = :room";

    private BatchSql() {}
}
