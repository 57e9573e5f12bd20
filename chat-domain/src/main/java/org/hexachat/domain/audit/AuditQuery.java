package org.hexachat.domain.audit;

import java.util.Optional;
import org.hexachat.domain.request.PageLimit;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;

/**
 * Which lines of the audit log to read, the newest first.
 *
 * @param room of which room, one that is gone, too; empty for all
 * @param actor who did it; empty for anybody
 * @param member to whom; empty for anybody
 * @param action what; empty for anything
 * @param before the number before which the page begins; empty for the newest
 * @param limit 1 to {@value #MAX_LIMIT}
 */
public record AuditQuery(
        Optional<RoomId> room,
        Optional<UserId> actor,
        Optional<UserId> member,
        Optional<AuditAction> action,
        Optional<Long> before,
        int limit) {

    public static final int MAX_LIMIT = 500;

    public AuditQuery {
        PageLimit.require(limit, MAX_LIMIT);
    }

    /** The page after one that ended with this line. */
    public AuditQuery after(AuditEntry last) {
        return new AuditQuery(room, actor, member, action, Optional.of(last.number()), limit);
    }
}
