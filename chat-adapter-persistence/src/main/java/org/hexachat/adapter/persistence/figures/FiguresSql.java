package org.hexachat.adapter.persistence.figures;

/** The statements about what waits. */
final class FiguresSql {

    static final String PING = "select 1";

    /** Open jobs are few, and in an index of their own. */
    static final String JOBS = """
            select count(*) filter (where state = 'queued') as queued, count(*) filter (where state = 'running') as running
            from job
            where state in ('queued', 'running')
            """;

    /** In the order of their turns, and no more than a glance takes. */
    static final String WEBHOOK_EVENTS = """
            select coalesce(sum((select last_seq - least(last_seq, greatest(trimmed_seq, first.delivered_seq)) from room where id = first.room_id)), 0)
            from (
                select room_id, delivered_seq
                from outgoing_webhook
                where not disabled
                order by next_attempt
                limit 1000
            ) first
            """;

    private FiguresSql() {}
}
