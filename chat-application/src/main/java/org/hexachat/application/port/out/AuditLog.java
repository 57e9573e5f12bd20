package org.hexachat.application.port.out;

import java.util.List;
import org.hexachat.domain.audit.AuditEntry;
import org.hexachat.domain.audit.AuditQuery;
import org.hexachat.domain.audit.AuditedAct;

/**
 * Keeps who did what to whom. What is an event of a room is written by {@link RoomLog}, in the same transaction; nothing takes a
 * line away, not even the end of the room. Every call joins a running {@linkplain Transactions transaction}, and can throw
 * {@code storage.unavailable}.
 */
public interface AuditLog {

    /** Writes a line about what is no event of a room. */
    void record(AuditedAct act);

    /** The lines that a query means, the newest first. */
    List<AuditEntry> entries(AuditQuery query);
}
