package org.hexachat.adapter.persistence.log;

/** The statements with which the log keeps reactions. Messages are looked up one by one: a join may read all of a room. */
final class ReactionSql {

    static final String TALLIES = """
            select asked.room, asked.message, t.emoji, t.count
            from unnest(cast(:rooms as uuid[]), cast(:messages as uuid[])) as asked(room, message)
            cross join lateral (
                select seq from message where room_id = asked.room and id = asked.message limit 1
            ) m
            cross join lateral (
                select emoji, count from reaction_tally where room_id = asked.room and message_seq = m.seq limit 50
            ) t
            """;

    static final String REACTED = """
            select asked.room, asked.message, asked.emoji, asked.member
            from unnest(
                cast(:rooms as uuid[]), cast(:messages as uuid[]), cast(:emojis as text[]), cast(:users as uuid[]))
                as asked(room, message, emoji, member)
            cross join lateral (
                select seq from message where room_id = asked.room and id = asked.message limit 1
            ) m
            cross join lateral (
                select
                from reaction
                where room_id = asked.room and message_seq = m.seq and emoji = asked.emoji and user_id = asked.member
                limit 1
            ) r
            """;

    static final String ADD = """
            insert into reaction (room_id, message_seq, emoji, user_id)
            select *
            from unnest(cast(:rooms as uuid[]), cast(:seqs as bigint[]), cast(:emojis as text[]), cast(:users as uuid[]))
            on conflict do nothing
            """;

    /** The rooms are named twice here and below, so that no plan reads all reactions for the sake of some. */
    static final String REMOVE = """
            delete from reaction r
            using unnest(cast(:rooms as uuid[]), cast(:seqs as bigint[]), cast(:emojis as text[]), cast(:users as uuid[]))
                as given(room, seq, emoji, member)
            where r.room_id = given.room and r.message_seq = given.seq and r.emoji = given.emoji
                and r.user_id = given.member and r.room_id = any (:rooms)
            """;

    /** A kind that is there keeps its place. */
    static final String COUNT = """
            insert into reaction_tally (room_id, message_seq, emoji, count, since)
            select *
            from unnest(
                cast(:rooms as uuid[]), cast(:seqs as bigint[]), cast(:emojis as text[]), cast(:counts as integer[]),
                cast(:sinces as bigint[]))
            on conflict (room_id, message_seq, emoji) do update set count = excluded.count
            """;

    static final String FORGET = """
            delete from reaction_tally t
            using unnest(cast(:rooms as uuid[]), cast(:seqs as bigint[]), cast(:emojis as text[]))
                as given(room, seq, emoji)
            where t.room_id = given.room and t.message_seq = given.seq and t.emoji = given.emoji
                and t.room_id = any (:rooms)
            """;

    /** With the message that they answer. */
    static final String WITHDRAW = """
            with gone as materialized (
                select * from unnest(cast(:rooms as uuid[]), cast(:seqs as bigint[])) as given(room, seq)
            ), answers as (
                delete from reaction r
                using gone
                where r.room_id = gone.room and r.message_seq = gone.seq and r.room_id = any (:rooms)
            )
            delete from reaction_tally t
            using gone
            where t.room_id = gone.room and t.message_seq = gone.seq and t.room_id = any (:rooms)
            """;

    private ReactionSql() {}
}
