package org.hexachat.adapter.persistence.message;

/**
 * The statements that find what somebody said: by the copy that is made for searching, which knows authors, and for what was not copied yet by
 * the messages themselves.
 */
final class AuthoredSql {

    /** A page of all rooms, and of each whether the author can have said something there. One by one, each a step in an index. */
    static final String ROOMS = """
            select page.id, found.seq is not null or page.last_seq > coalesce(indexed.up_to, 0) as possible
            from (select id, last_seq from room where id > :after order by id limit :limit) page
            left join lateral (select up_to from searched_room where room_id = page.id limit 1) indexed on true
            left join lateral (
                select seq from searched_message where author_id = :user and room_id = page.id limit 1
            ) found on true
            order by page.id
            """;

    /** Where the room is, and up to where it was copied. */
    static final String EXTENT = """
            select r.last_seq, coalesce(indexed.up_to, 0) as up_to
            from room r
            left join lateral (select up_to from searched_room where room_id = :room limit 1) indexed on true
            where r.id = :room
            """;

    static final String COPIED = """
            select m.room_id, m.seq, m.id, m.author_id, (select username from users where id = m.author_id) as author_name,
                   m.body, cast(m.mentions as text) as mentions, m.posted_at, m.edited_at, m.reply_to, m.thread_id, m.attachments
            from (
                select seq
                from searched_message
                where author_id = :user and room_id = :room and seq > :position and seq <= :end
                order by seq
                limit :limit
            ) copied
            cross join lateral (
                select room_id, seq, id, author_id, body, mentions, posted_at, edited_at, reply_to, thread_id, attachments
                from message
                where room_id = :room and seq = copied.seq
                limit 1
            ) m
            order by m.seq
            """;

    /** Bounded at both ends, since it looks at what everybody said. */
    static final String NEW = """
            select room_id, seq, id, author_id, (select username from users where id = author_id) as author_name,
                   body, cast(mentions as text) as mentions, posted_at, edited_at, reply_to, thread_id, attachments
            from message
            where room_id = :room and seq > :position and seq <= :end and author_id = :user
            order by seq
            limit :limit
            """;

    static final String COUNT = "select count(*) from searched_message where author_id = :user";

    private AuthoredSql() {}
}
