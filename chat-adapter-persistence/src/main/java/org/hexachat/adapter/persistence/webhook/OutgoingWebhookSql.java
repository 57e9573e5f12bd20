package org.hexachat.adapter.persistence.webhook;

/** The statements about outgoing webhooks. */
final class OutgoingWebhookSql {

    static final String COUNT = "select count(*) from outgoing_webhook where room_id = :room";

    static final String ADD = """
            insert into outgoing_webhook (id, room_id, url, secret, created_by, created_at, delivered_seq, failures, failing_since, next_attempt,
                                 error, disabled)
            values (:id, :room, :url, :secret, :by, :createdAt, :delivered, :failures, :failingSince, :nextAttempt, :error, :disabled)
            """;

    static final String LIST = """
            select id, room_id, url, secret, created_by, (select username from users where id = created_by) as created_by_name, created_at,
                   delivered_seq, failures, failing_since, next_attempt, error, disabled
            from outgoing_webhook
            where room_id = :room
            order by id
            """;

    /** What belongs to one is looked up one by one, of the page alone. */
    private static final String IN_ALL_ROOMS = """
            id, room_id, url, secret, created_by, (select username from users where id = created_by) as created_by_name, created_at,
                   delivered_seq, failures, failing_since, next_attempt, error, disabled,
                   (select name from room where id = room_id) as room_name
            """;

    static final String OF_ALL_ROOMS = "select " + IN_ALL_ROOMS + """
            from outgoing_webhook
            where id < :edge
            order by id desc
            limit :limit
            """;

    static final String OF_MAKER = "select " + IN_ALL_ROOMS + """
            from outgoing_webhook
            where created_by = :by and id < :edge
            order by id desc
            limit :limit
            """;

    /** A room has a few, whoever made them. */
    static final String OF_ROOM = "select " + IN_ALL_ROOMS + """
            from outgoing_webhook
            where room_id = :room and (cast(:by as uuid) is null or created_by = :by) and id < :edge
            order by id desc
            limit :limit
            """;

    static final String FIND = """
            select id, room_id, url, secret, created_by, (select username from users where id = created_by) as created_by_name, created_at,
                   delivered_seq, failures, failing_since, next_attempt, error, disabled
            from outgoing_webhook
            where id = :id and room_id = :room
            """;

    static final String REMOVE = "delete from outgoing_webhook where id = :id and room_id = :room";

    /** Whoever else claims at the same moment passes by what this one has. */
    static final String CLAIM = """
            update outgoing_webhook
            set leased_until = :leasedUntil
            where id = (
                select waiting.id
                from outgoing_webhook waiting
                where not waiting.disabled and waiting.next_attempt <= :now and waiting.leased_until <= :now
                    and (select last_seq from room where id = waiting.room_id) > waiting.delivered_seq
                order by waiting.next_attempt
                limit 1
                for update skip locked
            )
            returning id, room_id, url, secret, created_by, (select username from users where id = created_by) as created_by_name, created_at,
                greatest(delivered_seq, (select trimmed_seq from room where id = room_id)) as delivered_seq, failures, failing_since,
                next_attempt, error, disabled
            """;

    static final String SAVE = """
            update outgoing_webhook
            set delivered_seq = :delivered, failures = :failures, failing_since = :failingSince, next_attempt = :nextAttempt,
                error = :error, disabled = :disabled, leased_until = '-infinity'
            where id = :id
            """;

    private OutgoingWebhookSql() {}
}
