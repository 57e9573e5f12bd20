package org.hexachat.adapter.persistence.audit;

/**
 * The statements of the audit log. Names are looked up one by one: a join may read all accounts for the sake of a page. What narrows a
 * page is looked at line by line, from the newest on.
 */
final class AuditSql {

    static final String OF_ROOM = """
            select id, room_id, room_name, at, actor_id, (select username from users where id = actor_id) as actor_name, action,
                   member_id, (select username from users where id = member_id) as member_name, message_id, reason, detail
            from audit_entry
            where room_id = :room and id < :beforeNumber
                and (cast(:actor as uuid) is null or actor_id = :actor)
                and (cast(:member as uuid) is null or member_id = :member)
                and (cast(:action as text) is null or action = :action)
            order by id desc
            limit :limit
            """;

    static final String OF_SERVER = """
            select id, room_id, room_name, at, actor_id, (select username from users where id = actor_id) as actor_name, action,
                   member_id, (select username from users where id = member_id) as member_name, message_id, reason, detail
            from audit_entry
            where id < :beforeNumber
                and (cast(:actor as uuid) is null or actor_id = :actor)
                and (cast(:member as uuid) is null or member_id = :member)
                and (cast(:action as text) is null or action = :action)
            order by id desc
            limit :limit
            """;

    private AuditSql() {}
}
