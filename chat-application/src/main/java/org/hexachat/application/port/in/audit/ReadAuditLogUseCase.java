package org.hexachat.application.port.in.audit;

import java.util.List;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.audit.AuditEntry;
import org.hexachat.domain.audit.AuditQuery;

/** Read who did what to whom: a room's moderators what happened there, and administrators everything. */
public interface ReadAuditLogUseCase {

    /**
     * The lines that the query means, the newest first.
     *
     * @throws org.hexachat.domain.error.ChatException {@code room.not_found}; {@code room.not_moderator};
     *     {@code administrator.required} where no room is named
     */
    List<AuditEntry> read(Query query);

    /** Who asks for what. */
    record Query(Caller caller, AuditQuery wanted) {}
}
