package org.hexachat.adapter.persistence.hook;

/** The statements about incoming webhooks. */
final class IncomingWebhookSql {

    /** Before the room is held: whoever changes several things at once does it in this order, account, room. */
    static final String ADD_ACCOUNT = """
            insert into users (id, username, name_key, administrator, created_at, bot_scopes)
            values (:id, :username, :nameKey, false, :createdAt, '{}')
            on conflict (name_key) where deleted_at is null do nothing
            """;

    static final String COUNT = """
            select count(*)
            from (select from incoming_webhook where room_id = :room limit :most) webhooks
            """;

    static final String ADD = """
            insert into incoming_webhook (room_id, id, secret_hash, created_by, created_at)
            values (:room, :webhook, decode(:hash, 'hex'), :by, :createdAt)
            """;

    static final String FIND = """
            select room_id, id, (select username from users where users.id = w.id) as name,
                   created_by, (select username from users where users.id = w.created_by) as created_by_name, created_at
            from incoming_webhook w
            where secret_hash = decode(:hash, 'hex')
                and exists (select from users where users.id = w.id and deleted_at is null and disabled_at is null)
            """;

    static final String LIST = """
            select room_id, id, (select username from users where users.id = w.id) as name,
                   created_by, (select username from users where users.id = w.created_by) as created_by_name, created_at
            from incoming_webhook w
            where room_id = :room
            order by id
            """;

    /** What belongs to one is looked up one by one, of the page alone. */
    private static final String IN_ALL_ROOMS = """
            room_id, id, (select username from users where users.id = w.id) as name,
                   created_by, (select username from users where users.id = w.created_by) as created_by_name, created_at,
                   (select room.name from room where room.id = w.room_id) as room_name
            """;

    static final String OF_ALL_ROOMS = "select " + IN_ALL_ROOMS + """
            from incoming_webhook w
            where id < :edge
            order by id desc
            limit :limit
            """;

    static final String OF_MAKER = "select " + IN_ALL_ROOMS + """
            from incoming_webhook w
            where created_by = :by and id < :edge
            order by id desc
            limit :limit
            """;

    /** A room has a few, whoever made them. */
    static final String OF_ROOM = "select " + IN_ALL_ROOMS + """
            from incoming_webhook w
            where room_id = :room and (cast(:by as uuid) is null or created_by = :by) and id < :edge
            order by id desc
            limit :limit
            """;

    static final String REMOVE = "delete from incoming_webhook where room_id = :room and id = :webhook";

    private IncomingWebhookSql() {}
}
