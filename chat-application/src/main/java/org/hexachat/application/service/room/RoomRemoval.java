package org.hexachat.application.service.room;

import java.util.Optional;
import org.hexachat.application.port.out.AuditLog;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.domain.audit.AuditedAct;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.Reason;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.UserId;

/** The end of a room: deletes first and cuts then, so that nothing can open in between. */
public final class RoomRemoval {

    private final RoomLog log;
    private final AuditLog audit;
    private final Transactions transactions;
    private final LiveConnections connections;
    private final Clock clock;

    public RoomRemoval(
            RoomLog log, AuditLog audit, Transactions transactions, LiveConnections connections, Clock clock) {
        this.log = log;
        this.audit = audit;
        this.transactions = transactions;
        this.connections = connections;
        this.clock = clock;
    }

    /**
     * Removes a room with all that was in it, and writes down who did, and why.
     *
     * @throws ChatException {@code room.not_found} where it is gone already
     */
    public void of(Room room, UserId by, Optional<Reason> reason) {
        transactions.inTransaction(() -> store(room, by, reason));
        connections.closeRoom(room.id());
    }

    private void store(Room room, UserId by, Optional<Reason> reason) {
        if (!log.delete(room.id())) {
            throw new ChatException(ErrorCode.ROOM_NOT_FOUND);
        }
        audit.record(AuditedAct.ofDeletion(room.id(), room.name(), by, clock.now(), reason));
    }
}
