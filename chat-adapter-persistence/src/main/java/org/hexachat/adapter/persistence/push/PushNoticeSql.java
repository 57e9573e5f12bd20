package org.hexachat.adapter.persistence.push;

/** The statements about what push subscriptions are to be told. */
final class PushNoticeSql {

    /** Rooms that have a member with a subscription for the first time. Whatever is older than that is passed by later. */
    static final String FOLLOW = """
            insert into push_room (room_id, up_to)
            select followed.id, greatest(followed.last_seq - :back, 0)
            from (
                select distinct m.room_id
                from push_subscription s
                join membership m on m.user_id = s.user_id
                where not exists (select from push_room known where known.room_id = m.room_id)
                limit :limit
            ) met
            join room followed on followed.id = met.room_id
            on conflict (room_id) do nothing
            """;

    /**
     * The message has the place of the event that posted it. What happened in a room is seen up to the place that the same moment knows, so
     * nothing is passed by. One reader for each room at a time; whoever comes second takes others. What is new is read once and by its
     * place, however far behind a reader is; the limit is never met, and keeps the planner from reading all messages there are. What a
     * member is told of is what {@link org.hexachat.domain.readstate.NotificationLevel#wants} says.
     */
    static final String COLLECT = """
            with ahead as materialized (
                select followed.room_id, followed.up_to, least(here.last_seq, followed.up_to + :most) as reached
                from push_room followed
                join room here on here.id = followed.room_id and here.last_seq > followed.up_to
                limit :limit
                for no key update of followed skip locked
            ), said as materialized (
                select ahead.room_id, posted.seq, posted.author_id, posted.mentions, posted.posted_at
                from ahead
                cross join lateral (
                    select seq, author_id, mentions, posted_at
                    from message
                    where room_id = ahead.room_id and seq > ahead.up_to and seq <= ahead.reached and deleted_at is null
                    order by seq
                    limit :most
                ) posted
            ), listener as materialized (
                select s.id, s.created_at, m.room_id, m.user_id, m.read_seq, m.notifications
                from ahead
                join membership m on m.room_id = ahead.room_id and m.notifications <> 'nothing'
                join push_subscription s on s.user_id = m.user_id
            ), wanted as (
                select listener.id as subscription_id, said.room_id, max(said.seq) as seq
                from said
                join listener on listener.room_id = said.room_id and listener.user_id <> said.author_id
                    and listener.read_seq < said.seq and listener.created_at <= said.posted_at
                    and (listener.notifications = 'all' or said.mentions && array[listener.user_id, said.room_id])
                where not exists (
                    select from block where blocker_id = listener.user_id and blocked_id = said.author_id
                )
                group by listener.id, said.room_id
            ), noted as (
                insert into push_notice (subscription_id, room_id, seq, due_at)
                select subscription_id, room_id, seq, :due
                from wanted
                order by subscription_id, room_id
                on conflict (subscription_id, room_id) do update set seq = greatest(push_notice.seq, excluded.seq)
            )
            update push_room
            set up_to = ahead.reached
            from ahead
            where push_room.room_id = ahead.room_id
            returning ahead.reached - ahead.up_to
            """;

    /** Whoever else claims at the same moment passes by what this one has. Until the lease is over it is not due. */
    static final String CLAIM = """
            update push_notice
            set due_at = :leasedUntil
            where (subscription_id, room_id) = (
                select waiting.subscription_id, waiting.room_id
                from push_notice waiting
                where waiting.due_at <= :now
                order by waiting.due_at
                limit 1
                for update skip locked
            )
            returning subscription_id, room_id, seq, failures, failing_since, due_at
            """;

    static final String POSTPONE = """
            update push_notice
            set failures = :failures, failing_since = :failingSince, due_at = :due
            where subscription_id = :subscription and room_id = :room
            """;

    static final String FORGET = """
            delete from push_notice
            where subscription_id = :subscription and room_id = :room and seq <= :seq
            """;

    static final String RENEW = """
            update push_notice
            set failures = 0, failing_since = null, due_at = :due
            where subscription_id = :subscription and room_id = :room
            """;

    private PushNoticeSql() {}
}
