package org.hexachat.adapter.persistence.message;

/** The statements about messages. Names are looked up one by one: a join may read all accounts for the sake of a page. */
final class MessageSql {

    /**
     * One statement sees one moment, so the position fits the messages without a lock. The room is named twice for the planner's
     * sake: of a room that comes out of a join it expects the average, and would sort all messages of a busy one.
     */
    static final String LATEST = """
            select r.last_seq, r.id as room_id, m.seq, m.id, m.author_id,
                   (select username from users where id = m.author_id) as author_name,
                   m.body, cast(m.mentions as text) as mentions, m.posted_at, m.edited_at, m.reply_to, m.thread_id, m.attachments
            from room r
            left join lateral (
                select seq, id, author_id, body, mentions, posted_at, edited_at, reply_to, thread_id, attachments
                from message
                where room_id = :room and deleted_at is null
                order by seq desc
                limit :limit
            ) m on true
            where r.id = :room
            order by m.seq
            """;

    static final String BEFORE = """
            select room_id, seq, id, author_id, (select username from users where id = author_id) as author_name,
                   body, cast(mentions as text) as mentions, posted_at, edited_at,
                   reply_to, thread_id, attachments
            from message
            where room_id = :room and seq < :from
            order by seq desc
            limit :limit
            """;

    static final String AFTER = """
            select room_id, seq, id, author_id, (select username from users where id = author_id) as author_name,
                   body, cast(mentions as text) as mentions, posted_at, edited_at,
                   reply_to, thread_id, attachments
            from message
            where room_id = :room and seq > :from
            order by seq
            limit :limit
            """;

    static final String REPLIES_BEFORE = """
            select room_id, seq, id, author_id, (select username from users where id = author_id) as author_name,
                   body, cast(mentions as text) as mentions, posted_at, edited_at,
                   reply_to, thread_id, attachments
            from message
            where room_id = :room and thread_id = :thread and deleted_at is null and seq < :from
            order by seq desc
            limit :limit
            """;

    static final String REPLIES_AFTER = """
            select room_id, seq, id, author_id, (select username from users where id = author_id) as author_name,
                   body, cast(mentions as text) as mentions, posted_at, edited_at,
                   reply_to, thread_id, attachments
            from message
            where room_id = :room and thread_id = :thread and deleted_at is null and seq > :from
            order by seq
            limit :limit
            """;

    static final String FIND = """
            select room_id, seq, id, author_id, (select username from users where id = author_id) as author_name,
                   body, cast(mentions as text) as mentions, posted_at, edited_at,
                   reply_to, thread_id, attachments
            from message
            where room_id = :room and id = :id
            """;

    private MessageSql() {}
}
