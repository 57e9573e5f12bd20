package org.hexachat.adapter.persistence.readstate;

/** The statements about what members have read. */
final class ReadStateSql {

    static final String FIND = """
            select room_id, read_seq, notifications
            from membership
            where room_id = :room and user_id = :user
            """;

    /** Writes nothing where the marker would stay, so that a client may say the same thing as often as it likes. */
    static final String ADVANCE = """
            update membership m
            set read_seq = least(:position, r.last_seq)
            from room r
            where m.room_id = :room and m.user_id = :user and r.id = :room and m.read_seq < least(:position, r.last_seq)
            returning m.room_id, m.read_seq, m.notifications
            """;

    static final String CHANGE_NOTIFICATIONS = """
            update membership
            set notifications = :notifications
            where room_id = :room and user_id = :user
            returning room_id, read_seq, notifications
            """;

    /**
     * Finds the last message of each room of the member, which is one step in an index, to put the rooms in order; what is unread
     * is counted for the page alone. Rooms and names are looked up one by one: a join may read all of them for the sake of a page.
     * Whom the member blocks is read once, whatever there is to count.
     */
    static final String LIST = """
            select r.id as room_id, r.name, r.owner_id, r.password_hash, r.by_invitation, r.listed, r.created_at, r.slow_mode, r.retention_days, r.last_seq,
                   array_to_string(r.people, ',') as people,
                   case when r.people is null then null else
                       (select string_agg(coalesce((select username from users where id = person.id), ''), ',' order by place)
                        from unnest(r.people) with ordinality as person(id, place)) end as people_names,
                   case when r.owner_id = :user and r.people is null then 'owner' else page.role end as role,
                   page.read_seq, page.notifications, page.active_at, page.seq, page.id, page.author_id,
                   (select username from users where id = page.author_id) as author_name,
                   page.body, cast(page.mentions as text) as mentions, page.posted_at, page.edited_at, page.reply_to, page.thread_id, page.attachments,
                   exists (select from block where blocker_id = :user and blocked_id = page.author_id) as last_is_withheld,
                   (select count(*)
                    from (
                        select
                        from (
                            select author_id, deleted_at
                            from message
                            where room_id = page.room_id and seq > page.read_seq
                            order by seq
                            limit :window
                        ) following
                        where author_id <> :user and deleted_at is null
                            and author_id <> all (array(select blocked_id from block where blocker_id = :user))
                        limit :most
                    ) news) as unread,
                   (select count(*)
                    from (
                        select
                        from (
                            select author_id, mentions
                            from message
                            where room_id = page.room_id and seq > page.read_seq and mentions is not null
                            order by seq
                            limit :window
                        ) naming
                        where author_id <> :user and mentions && array[cast(:user as uuid), page.room_id]
                            and author_id <> all (array(select blocked_id from block where blocker_id = :user))
                        limit :most
                    ) news) as meant
            from (
                select m.room_id, m.role, m.read_seq, m.notifications, coalesce(last.posted_at, m.joined_at) as active_at,
                       last.seq, last.id, last.author_id, last.body, last.mentions, last.posted_at, last.edited_at,
                       last.reply_to, last.thread_id, last.attachments
                from membership m
                left join lateral (
                    select seq, id, author_id, body, mentions, posted_at, edited_at, reply_to, thread_id, attachments
                    from message
                    where room_id = m.room_id and deleted_at is null
                    order by seq desc
                    limit 1
                ) last on true
                where m.user_id = :user and (coalesce(last.posted_at, m.joined_at), m.room_id) < (:activeBefore, :edge)
                order by active_at desc, m.room_id desc
                limit :limit
            ) page
            cross join lateral (
                select id, name, owner_id, password_hash, by_invitation, listed, people, created_at, slow_mode, retention_days, last_seq
                from room
                where id = page.room_id
                limit 1
            ) r
            order by page.active_at desc, page.room_id desc
            """;

    private ReadStateSql() {}
}
