package org.hexachat.adapter.persistence.log;

/** The statements of the room log. */
final class LogSql {

    static final String CREATE_ROOM = """
            insert into room (id, name, name_key, owner_id, password_hash, created_at)
            values (:id, :name, :nameKey, :owner, :passwordHash, :createdAt)
            on conflict (name_key) do nothing
            """;

    /**
     * A statement of its own: only what is read by a later one is sure to see what the holder of the lock before us did. The
     * weaker lock is enough, and does not wait for the foreign keys of others.
     */
    static final String LOCK_ROOM = "select last_seq from room where id = :room for no key update";

    static final String POSITIONS = "select id, last_seq from room where id = any (:rooms)";

    static final String IS_MEMBER = "select exists (select from membership where room_id = :room and user_id = :actor)";

    /** Waits for a deletion of the account that is on its way, and then finds nobody. */
    static final String LOCK_ACCOUNT = "select id from users where id = :actor and deleted_at is null for share";

    static final String JOIN = """
            insert into membership (room_id, user_id, joined_at)
            values (:room, :actor, :at)
            on conflict (room_id, user_id) do nothing
            """;

    static final String LEAVE = "delete from membership where room_id = :room and user_id = :actor";

    static final String POST = """
            insert into message (room_id, seq, id, author_id, client_id, body, posted_at)
            values (:room, :seq, :messageId, :actor, :clientId, :body, :at)
            """;

    static final String STORE_EVENT = """
            with placed as (update room set last_seq = :seq where id = :room)
            insert into room_event (room_id, seq, kind, version, payload, actor_id, at)
            values (
                :room, :seq, :kind, :version,
                jsonb_strip_nulls(jsonb_build_object(
                    'messageId', cast(:messageId as uuid), 'clientId', cast(:clientId as uuid))),
                :actor, :at)
            """;

    /**
     * Bounded at both ends, which the log allows because it has no hole, so that no plan can read more than the page. Names are
     * looked up one by one: a join may read all accounts for the sake of a page.
     */
    static final String EVENTS_AFTER = """
            select e.room_id, e.seq, e.kind, e.version,
                   cast(e.payload ->> 'messageId' as uuid) as message_id,
                   cast(e.payload ->> 'clientId' as uuid) as client_id,
                   m.body, e.actor_id, (select username from users where id = e.actor_id) as actor_name, e.at
            from room_event e
            left join message m on m.room_id = e.room_id and m.seq = e.seq
            where e.room_id = :room and e.seq > :position and e.seq <= :end
            order by e.seq
            """;

    /** Reads the message, not its event, since the message is what stays for ever. */
    static final String FIRST_SEND = """
            select m.room_id, m.seq, 'message.posted' as kind, 1 as version, m.id as message_id, m.client_id,
                   m.body, m.author_id as actor_id, u.username as actor_name, m.posted_at as at
            from message m
            join users u on u.id = m.author_id
            where m.room_id = :room and m.author_id = :actor and m.client_id = :clientId
            """;

    static final String ERASE_MESSAGES = "delete from message where room_id = :room and seq between :first and :last";

    static final String ERASE_EVENTS = "delete from room_event where room_id = :room and seq between :first and :last";

    static final String DELETE_ROOM = "delete from room where id = :room";

    private LogSql() {}
}
