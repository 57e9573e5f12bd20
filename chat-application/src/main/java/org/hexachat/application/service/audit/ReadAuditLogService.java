package org.hexachat.application.service.audit;

import java.util.List;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.audit.ReadAuditLogUseCase;
import org.hexachat.application.port.out.AuditLog;
import org.hexachat.application.service.room.RoomAuthorization;
import org.hexachat.domain.audit.AuditEntry;
import org.hexachat.domain.audit.AuditQuery;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;

/** Shows the audit log to those who may see it; to administrators also that of a room that is gone. */
public final class ReadAuditLogService implements ReadAuditLogUseCase {

    private final RoomAuthorization rooms;
    private final AuditLog log;

    public ReadAuditLogService(RoomAuthorization rooms, AuditLog log) {
        this.rooms = rooms;
        this.log = log;
    }

    @Override
    public List<AuditEntry> read(Query query) {
        if (!query.caller().administrator()) {
            requireRight(query.caller(), query.wanted());
        }
        return log.entries(query.wanted());
    }

    private void requireRight(Caller caller, AuditQuery wanted) {
        var _ = rooms.demandModerator(
                wanted.room().orElseThrow(() -> new ChatException(ErrorCode.ADMINISTRATOR_REQUIRED)), caller);
    }
}
