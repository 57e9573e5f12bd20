package org.hexachat.adapter.persistence.audit;

import org.hexachat.domain.audit.AuditQuery;

/**
 * The statements of the audit log. Names are looked up one by one: a join may read all accounts for the sake of a page. A page is found by what
 * says most (to whom, in which room, by whom, what, in this order), and what narrows it further is looked at line by line, from the newest on.
 */
final class AuditSql {

    private static final String LINES = """
            id, room_id, room_name, at, actor_id, (select username from users where id = actor_id) as actor_name, action,
                   member_id, (select username from users where id = member_id) as member_name, message_id, reason, detail
            from audit_entry
            where id < :beforeNumber
            """;

    private static final String NEWEST = """
            order by id desc
            limit :limit
            """;

    private static final String BY_ANYBODY = """
                and (cast(:actor as uuid) is null or actor_id = :actor)
            """;

    private static final String OF_ANY_ACTION = """
                and (cast(:action as text) is null or action = :action)
            """;

    static final String TO_MEMBER = "select " + LINES + """
                and member_id = :member
                and (cast(:room as uuid) is null or room_id = :room)
            """ + BY_ANYBODY + OF_ANY_ACTION + NEWEST;

    static final String OF_ROOM = "select " + LINES + """
                and room_id = :room
            """ + BY_ANYBODY + OF_ANY_ACTION + NEWEST;

    static final String BY_ACTOR = "select " + LINES + """
                and actor_id = :actor
            """ + NEWEST;

    /** Who runs a server alone has done all that was done. */
    static final String BY_ACTOR_OF_ACTION = "select " + LINES + """
                and actor_id = :actor and action = :action
            """ + NEWEST;

    static final String OF_ACTION = "select " + LINES + """
                and action = :action
            """ + NEWEST;

    static final String OF_SERVER = "select " + LINES + NEWEST;

    private AuditSql() {}

    /** The statement that finds a page by what says most. */
    static String of(AuditQuery query) {
        if (query.member().isPresent()) {
            return TO_MEMBER;
        }
        if (query.room().isPresent()) {
            return OF_ROOM;
        }
        if (query.actor().isPresent()) {
            return query.action().isPresent() ? BY_ACTOR_OF_ACTION : BY_ACTOR;
        }
        return query.action().isPresent() ? OF_ACTION : OF_SERVER;
    }
}
