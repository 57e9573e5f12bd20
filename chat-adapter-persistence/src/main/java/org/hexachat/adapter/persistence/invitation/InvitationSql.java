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

    static final String REVOKE = "delete from invitation where id = :id and room_id = :room";

    /** Leaves alone what somebody uses at this moment: waiting for rows in any order could lock out the one who does. */
    static final String REMOVE_EXPIRED = """
            delete from invitation
            where id in (select id from invitation where expires_at <= :now for update skip locked)
            """;

    private InvitationSql() {}
}
