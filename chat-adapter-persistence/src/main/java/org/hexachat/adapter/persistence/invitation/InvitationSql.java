package org.hexachat.adapter.persistence.invitation;

/** The statements about invitations; their uses are the log's to count. */
final class InvitationSql {

    static final String COUNT = """
            select count(*)
            from (select from invitation where room_id = :room and expires_at > :now limit :most) fresh
            """;

    static final String ADD = """
            insert into invitation (id, room_id, hash, created_by, created_at, expires_at, max_uses)
            values (:id, :room, decode(:hash, 'hex'), :by, :createdAt, :expiresAt, :maxUses)
            """;

    static final String FIND = """
            select id, room_id, created_by, (select username from users where id = created_by) as created_by_name,
                   created_at, expires_at, max_uses, uses
            from invitation
            where hash = decode(:hash, 'hex')
            """;

    /** Names are looked up one by one: a join may read all accounts for the sake of a page. */
    static final String LIST = """
            select id, room_id, created_by, (select username from users where id = created_by) as created_by_name,
                   created_at, expires_at, max_uses, uses
            from invitation
            where room_id = :room and expires_at > :now
            order by id
            """;

    /** What belongs to one is looked up one by one, of the page alone. */
    private static final String IN_ALL_ROOMS = """
            id, room_id, created_by, (select username from users where id = created_by) as created_by_name,
                   created_at, expires_at, max_uses, uses,
                   (select name from room where id = room_id) as room_name
            """;

    static final String OF_ALL_ROOMS = "select " + IN_ALL_ROOMS + """
            from invitation
            where expires_at > :now and id < :edge
            order by id desc
            limit :limit
            """;

    static final String OF_MAKER = "select " + IN_ALL_ROOMS + """
            from invitation
            where created_by = :by and expires_at > :now and id < :edge
            order by id desc
            limit :limit
            """;

    /** A room has a few, whoever made them. */
    static final String OF_ROOM = "select " + IN_ALL_ROOMS + """
            from invitation
            where room_id = :room and (cast(:by as uuid) is null or created_by = :by) and expires_at > :now and id < :edge
            order by id desc
            limit :limit
            """;

    static final String REVOKE = "delete from invitation where id = :id and room_id = :room";

    /** Leaves alone what somebody uses at this moment: waiting for rows in any order could lock out the one who does. */
    static final String REMOVE_EXPIRED = """
            delete from invitation
            where id in (select id from invitation where expires_at <= :now for update skip locked)
            """;

    private InvitationSql() {}
}
