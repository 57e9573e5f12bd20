package org.hexachat.adapter.persistence.log;

/** The statements that read, delete and trim the room log. */
final class LogSql {

    static final String POSITIONS = "select id, last_seq from room where id = any (:rooms)";

    /** All of it in one statement, which sees one moment, and for a room that is gone, too. */
    static final String READING_RIGHT = """
            select exists (select from session where id = :session), r.trimmed_seq, r.last_seq, m.read_seq, m.notifications
            from (values (cast(:room as uuid))) as asked(room)
            left join room r on r.id = asked.room
            left join membership m on m.room_id = asked.room and m.user_id = :user
            """;

    /**
     * One statement sees one moment, so what was trimmed fits what is there. Bounded at both ends, which the log allows because
     * it has no hole, so that no plan can read more than the page. Names are looked up one by one: a join may read all accounts
     * for the sake of a page.
     */
    static final String EVENTS_AFTER = """
            select r.trimmed_seq, r.id as room_id, e.seq, e.kind, e.version, e.message_id, e.client_id, e.text, e.mentions, e.reply_to, e.thread_id, e.attachments,
                   e.member_id,
                   (select username from users where id = e.member_id) as member_name, e.name, e.role, e.until, e.emoji, e.seconds,
                   e.days, e.up_to, e.messages,
                   e.password_required, e.invitation_required, e.listed,
                   e.actor_id, (select username from users where id = e.actor_id) as actor_name, e.at
            from room r
            left join lateral (
                select e.seq, e.kind, e.version, coalesce(m.id, cast(e.payload ->> 'messageId' as uuid)) as message_id,
                       m.client_id, m.reply_to, m.thread_id, m.attachments, coalesce(e.payload ->> 'text', m.body) as text,
                       case when e.payload ->> 'text' is null then cast(m.mentions as text)
                            else e.payload ->> 'mentions' end as mentions,
                       cast(e.payload ->> 'memberId' as uuid) as member_id, e.payload ->> 'name' as name,
                       e.payload ->> 'role' as role, cast(e.payload ->> 'until' as timestamptz) as until,
                       e.payload ->> 'emoji' as emoji,
                       cast(e.payload ->> 'seconds' as integer) as seconds,
                       cast(e.payload ->> 'days' as integer) as days, cast(e.payload ->> 'upTo' as bigint) as up_to,
                       cast(e.payload ->> 'messages' as bigint) as messages,
                       cast(e.payload ->> 'passwordRequired' as boolean) as password_required,
                       cast(e.payload ->> 'invitationRequired' as boolean) as invitation_required,
                       cast(e.payload ->> 'listed' as boolean) as listed, e.actor_id, e.at
                from room_event e
                left join message m
                    on m.room_id = e.room_id and m.seq = e.seq and m.seq > :position and m.seq <= :end
                where e.room_id = :room and e.seq > :position and e.seq <= :end
            ) e on true
            where r.id = :room
            order by e.seq
            """;

    static final String LOCK_ROOM = "select last_seq from room where id = :room for no key update";

    static final String ERASE_MESSAGES = "delete from message where room_id = :room and seq between :first and :last";

    static final String ERASE_REACTIONS =
            "delete from reaction where room_id = :room and message_seq between :first and :last";

    static final String ERASE_FORMER =
            "delete from message_edit where room_id = :room and message_seq between :first and :last";

    static final String ERASE_TALLIES =
            "delete from reaction_tally where room_id = :room and message_seq between :first and :last";

    static final String ERASE_EVENTS = "delete from room_event where room_id = :room and seq between :first and :last";

    static final String ERASE_SEARCHED = """
            delete from searched_message where room_id = :room and seq between :first and :last
            """;

    static final String ERASE_INDEX = "delete from searched_room where room_id = :room";

    /**
     * The accounts that talk in this room alone. Leaves alone what somebody takes away already: whoever does has the account, and waits for
     * the room.
     */
    static final String BURY_WEBHOOKS = """
            update users
            set username = null, name_key = null, bot_owner_id = null, bot_scopes = null, bot_expires_at = null,
                deleted_at = now()
            where id in (
                select u.id
                from incoming_webhook w
                join users u on u.id = w.id
                where w.room_id = :room and u.deleted_at is null
                for no key update of u skip locked
            )
            """;

    static final String DELETE_ROOM = "delete from room where id = :room";

    /** Rooms in which a retention of so many events may find something, a page of them. */
    static final String TO_TRIM = """
            select trim_below, id
            from room
            where (trim_below, id) > (:below, :after)
            order by trim_below, id
            limit :limit
            """;

    /** Leaves alone a room that somebody else is changing: the next time will do. */
    static final String LOCK_TO_TRIM =
            "select trimmed_seq, last_seq from room where id = :room for no key update skip locked";

    /** Only the oldest of the log goes, so that no hole appears: up to the first event that is too young. */
    static final String FIRST_YOUNG = """
            select seq
            from room_event
            where room_id = :room and seq between :first and :last and at > :before
            order by seq
            limit 1
            """;

    static final String TRIMMED = "update room set trimmed_seq = :last where id = :room";

    static final String NOTHING_TO_TRIM = "update room set trim_below = :events where id = :room";

    private LogSql() {}
}
