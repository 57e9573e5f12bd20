package org.hexachat.adapter.rest.v1.audit;

import java.util.Optional;
import org.hexachat.adapter.rest.v1.input.QueryFields;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.audit.AuditQuery;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;

/**
 * What narrows the audit log, as it stands in the query of a request.
 *
 * @param actor who did it
 * @param member to whom
 * @param action what
 * @param before where the page begins
 */
record AuditFilter(Optional<String> actor, Optional<String> member, Optional<String> action, Optional<String> before) {

    /**
     * Reads all of it.
     *
     * @throws org.hexachat.domain.error.ChatException {@code input.invalid}
     */
    AuditQuery read(Optional<RoomId> room, QueryFields fields, int limit) {
        AuditQuery query = new AuditQuery(
                room,
                fields.id("actor", actor).map(UserId::new),
                fields.id("member", member).map(UserId::new),
                fields.choice("action", action, AuditAction.values(), AuditAction::code),
                fields.number("before", before, 1, Long.MAX_VALUE),
                limit);
        fields.throwIfAnyIsWrong();
        return query;
    }
}
