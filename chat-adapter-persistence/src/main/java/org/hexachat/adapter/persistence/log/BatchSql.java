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
     * weaker lock is enough, and does not wait for the foreign keys of others. Of two who talk alone it says who blocks the other, and
     * looks at nothing for all other rooms.
     */
    static final String LOCK_ROOMS = """
            select id, last_seq, owner_id, slow_mode, name,
                   case when cardinality(people) = 2 then
                       (select string_agg(cast(blocker_id as text), ',')
                        from block
                        where blocker_id = any (people) and blocked_id = any (people)) end
            from room
            where id = any (:ids)
            order by id
            for no key update
            """;

    static final String LOCK_FREE_ROOMS = """
            select id, last_seq, owner_id, slow_mode, name,
                   case when cardinality(people) = 2 then
                       (select string_agg(cast(blocker_id as text), ',')
                        from block
                        where blocker_id = any (people) and blocked_id = any (people)) end
            from room
            where id = any (:ids)
            order by id
            for no key update skip locked
            """;

    static final String ROOMS = "select id from room where id = any (:ids)";

    /** Whether they are members, and whether they may speak, which who joins may not either. One by one, as bans are. */
    static final String MEMBERS = """
            select asked.room, asked.member, m.role, coalesce(m.spoke_at, m.joined_at), mu.room_id is not null, mu.muted_until
            from unnest(cast(:rooms as uuid[]), cast(:users as uuid[])) as asked(room, member)
            left join lateral (
                select role, spoke_at, joined_at
                from membership
                where room_id = asked.room and user_id = asked.member
                limit 1
            ) m on true
            left join lateral (
                select room_id, muted_until from mute where room_id = asked.room and user_id = asked.member limit 1
            ) mu on true
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

    /** Read under the locks of their rooms, under which their uses change. */
    static final String INVITATIONS = """
            select i.id, i.room_id, i.created_by, i.created_at, i.expires_at, i.max_uses, i.uses
            from unnest(cast(:ids as uuid[])) as asked(id)
            cross join lateral (select * from invitation where id = asked.id limit 1) i
            """;

    /** One that was withdrawn or has expired meanwhile is not there to be counted. */
    static final String USE_INVITATIONS = """
            update invitation i
            set uses = given.uses
            from unnest(cast(:ids as uuid[]), cast(:uses as bigint[])) as given(id, uses)
            where i.id = given.id and i.id = any (:ids)
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
            select m.room_id, m.seq, m.id, m.author_id, m.client_id, m.body, m.posted_at, cast(m.mentions as text),
                   m.reply_to, m.thread_id, m.attachments
            from unnest(cast(:rooms as uuid[]), cast(:users as uuid[]), cast(:clientIds as uuid[]))
                as asked(room, author, client_id)
            join message m
                on m.room_id = asked.room and m.author_id = asked.author and m.client_id = asked.client_id
            """;

    static final String TARGETS = """
            select m.room_id, m.seq, m.id, m.author_id, m.client_id, m.body, m.posted_at, cast(m.mentions as text),
                   m.reply_to, m.thread_id, m.attachments
            from unnest(cast(:rooms as uuid[]), cast(:messages as uuid[])) as asked(room, id)
            join message m on m.room_id = asked.room and m.id = asked.id
            """;

    /** The event says nothing that does not stand in the message: the two have one sequence. */
    static final String POST = """
            with said as materialized (
                select *
                from unnest(
                    cast(:rooms as uuid[]), cast(:seqs as bigint[]), cast(:messages as uuid[]), cast(:actors as uuid[]),
                    cast(:clientIds as uuid[]), cast(:texts as text[]), cast(:mentions as text[]), cast(:replies as uuid[]),
                    cast(:threads as uuid[]), cast(:attachments as text[]), cast(:times as timestamptz[]))
                    as given(room, seq, message, actor, client_id, text, mentions, reply, thread, attachments, at)
            ), stored as (
                insert into message (room_id, seq, id, author_id, client_id, body, mentions, reply_to, thread_id,
                                     attachments, posted_at)
                select room, seq, message, actor, client_id, text, cast(mentions as uuid[]), reply, thread, attachments, at
                from said
            )
            insert into room_event (room_id, seq, kind, version, payload, actor_id, at)
            select room, seq, 'message.posted', 2, '{}', actor, at from said
            """;

    static final String RECORD = """
            insert into room_event (room_id, seq, kind, version, payload, actor_id, at)
            select room, seq, kind, version,
                   jsonb_strip_nulls(jsonb_build_object(
                       'messageId', message, 'text', text, 'mentions', mentions, 'memberId', member, 'name', name, 'role', role,
                       'until', until, 'emoji', emoji, 'seconds', seconds,
                       'days', days, 'upTo', up_to, 'messages', messages,
                       'passwordRequired', password_required, 'invitationRequired', invitation_required, 'listed', listed)),
                   actor, at
            from unnest(
                cast(:rooms as uuid[]), cast(:seqs as bigint[]), cast(:kinds as text[]), cast(:versions as smallint[]),
                cast(:messages as uuid[]), cast(:texts as text[]), cast(:mentions as text[]), cast(:members as uuid[]),
                cast(:names as text[]), cast(:roles as text[]), cast(:untils as text[]), cast(:emojis as text[]),
                cast(:intervals as integer[]), cast(:retentions as integer[]), cast(:ends as bigint[]),
                cast(:counts as bigint[]), cast(:passwordsRequired as boolean[]), cast(:invitationsRequired as boolean[]),
                cast(:listings as boolean[]), cast(:actors as uuid[]), cast(:times as timestamptz[]))
                as given(room, seq, kind, version, message, text, mentions, member, name, role, until, emoji, seconds, days, up_to, messages,
                         password_required,
                         invitation_required, listed, actor, at)
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

    static final String KEEP_FORMER = """
            insert into message_edit (room_id, message_seq, edit_seq, editor_id, edited_at, body)
            select *
            from unnest(
                cast(:rooms as uuid[]), cast(:seqs as bigint[]), cast(:edits as bigint[]), cast(:actors as uuid[]),
                cast(:times as timestamptz[]), cast(:texts as text[]))
            """;

    /** The rooms are named twice, so that no plan reads all of them for the sake of some. */
    static final String FORGET_FORMER = """
            delete from message_edit e
            using unnest(cast(:rooms as uuid[]), cast(:seqs as bigint[])) as gone(room, seq)
            where e.room_id = gone.room and e.message_seq = gone.seq and e.room_id = any (:rooms)
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
            set body = null, mentions = null, attachments = null, deleted_at = gone.at
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

    /** Whoever answers, and whoever began; what somebody said of it before stays. */
    static final String FOLLOW = """
            insert into thread_follow (room_id, thread_id, user_id, following)
            select given.room, given.thread, follower.id, true
            from unnest(cast(:rooms as uuid[]), cast(:threads as uuid[]), cast(:users as uuid[])) as given(room, thread, author)
            cross join lateral (
                select given.author as id
                union
                (select author_id from message where room_id = given.room and id = given.thread limit 1)
            ) follower
            on conflict do nothing
            """;

    static final String MUTE = """
            insert into mute (room_id, user_id, muted_by, muted_at, muted_until)
            select *
            from unnest(
                cast(:rooms as uuid[]), cast(:users as uuid[]), cast(:actors as uuid[]), cast(:times as timestamptz[]),
                cast(:untils as timestamptz[]))
            on conflict (room_id, user_id) do update
            set muted_by = excluded.muted_by, muted_at = excluded.muted_at, muted_until = excluded.muted_until
            """;

    /** The rooms are named twice, so that no plan reads all mutes for the sake of some. */
    static final String LIFT_MUTE = """
            delete from mute m
            using unnest(cast(:rooms as uuid[]), cast(:users as uuid[])) as given(room, muted)
            where m.room_id = given.room and m.user_id = given.muted and m.room_id = any (:rooms)
            """;

    static final String SPOKE = """
            update membership m
            set spoke_at = given.at
            from unnest(cast(:rooms as uuid[]), cast(:users as uuid[]), cast(:times as timestamptz[]))
                as given(room, member, at)
            where m.room_id = given.room and m.user_id = given.member
            """;

    static final String MAKE_MODERATOR =
            "update membership set role = 'moderator' where room_id = :room and user_id = :user";

    static final String MAKE_MEMBER = "update membership set role = 'member' where room_id = :room and user_id = :user";

    /** Whoever had the room, and whoever gets it, are moderators below that: it is the room that says more. */
    static final String STEP_DOWN = """
            update membership
            set role = 'moderator'
            where room_id = :room and user_id in (:user, (select owner_id from room where id = :room))
            """;

    /** The client id was the former owner's name for it. */
    static final String GIVE_AWAY = "update room set owner_id = :user, client_id = null where id = :room";

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

    static final String CHANGE_SLOW_MODE = "update room set slow_mode = :seconds where id = :room";

    static final String CHANGE_RETENTION = "update room set retention_days = :retention where id = :room";

    static final String CHANGE_ACCESS =
            "update room set password_hash = :passwordHash, by_invitation = :byInvitation where id = :room";

    static final String CHANGE_LISTING = "update room set listed = :listed where id = :room";

    private BatchSql() {}
}
