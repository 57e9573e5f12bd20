package org.hexachat.application.service.administration;

import java.util.Optional;
import org.hexachat.application.port.in.administration.RemoveRoomUseCase;
import org.hexachat.application.port.out.AuditLog;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.RoomRepository;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.domain.audit.AuditedAct;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.Reason;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.UserId;

/** Deletes first and cuts then, so that nothing can open in between. */
public final class RemoveRoomService implements RemoveRoomUseCase {

    private final RoomRepository rooms;
    private final RoomLog log;
    private final AuditLog audit;
    private final Transactions transactions;
    private final LiveConnections connections;
    private final Clock clock;

    public RemoveRoomService(
            RoomRepository rooms,
            RoomLog log,
            AuditLog audit,
            Transactions transactions,
            LiveConnections connections,
            Clock clock) {
        this.rooms = rooms;
        this.log = log;
        this.audit = audit;
        this.transactions = transactions;
        this.connections = connections;
        this.clock = clock;
    }

    @Override
    public void remove(Command command) {
        command.caller().requireAdministrator();
        Optional<Reason> reason = Reason.typed(command.reason());
        Room room = rooms.findById(command.room())
                .filter(found -> !found.isDirect())
                .orElseThrow(() -> new ChatException(ErrorCode.ROOM_NOT_FOUND));
        transactions.inTransaction(() -> remove(room, command.caller().id(), reason));
        connections.closeRoom(room.id());
    }

    private void remove(Room room, UserId by, Optional<Reason> reason) {
        if (!log.delete(room.id())) {
            throw new ChatException(ErrorCode.ROOM_NOT_FOUND);
        }
        audit.record(AuditedAct.ofDeletion(room.id(), room.name(), by, clock.now(), reason));
    }
}
