package org.hexachat.adapter.persistence.session;

/** The statements about tickets. */
final class TicketSql {

    /** Waits for an end of the session that is on its way, and then adds nothing. */
    static final String ADD = """
            insert into ticket (hash, session_id, expires_at)
            select decode(:tokenHash, 'hex'), id, :expiresAt
            from session
            where id = :id
            for key share
            """;

    /** Who deletes the row has the ticket: the other of two waits, and then finds none. */
    static final String TAKE = """
            with taken as (
                delete from ticket where hash = decode(:tokenHash, 'hex') returning session_id, expires_at
            )
            select s.id, encode(s.token_hash, 'hex') as token_hash, s.created_at, s.last_used_at,
                   s.user_id, u.username, u.email, u.administrator, u.created_at as user_created_at,
                   array_to_string(u.bot_scopes, ' ') as bot_scopes, u.bot_expires_at
            from taken t
            join session s on s.id = t.session_id
            join users u on u.id = s.user_id and u.deleted_at is null
            where t.expires_at > :now
            """;

    /** Leaves alone what somebody deletes already: waiting for rows in any order could lock out the end of a session. */
    static final String REMOVE_EXPIRED = """
            delete from ticket
            where hash in (select hash from ticket where expires_at <= :now for update skip locked)
            """;

    private TicketSql() {}
}
