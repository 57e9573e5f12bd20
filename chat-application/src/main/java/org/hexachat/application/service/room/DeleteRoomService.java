package org.hexachat.application.service.room;

import org.hexachat.application.port.in.room.DeleteRoomUseCase;
import org.hexachat.application.port.in.room.FindRoomUseCase;
import org.hexachat.application.port.out.AuditLog;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.domain.audit.AuditedAct;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.UserId;

/** Deletes first and cuts then, so that nothing can open in between. */
public final class DeleteRoomService implements DeleteRoomUseCase {

    private final FindRoomUseCase find;
    private final RoomLog log;
    private final AuditLog audit;
    private final Transactions transactions;
    private final LiveConnections connections;
    private final Clock clock;

    public DeleteRoomService(
            FindRoomUseCase find,
            RoomLog log,
            AuditLog audit,
            Transactions transactions,
            LiveConnections connections,
            Clock clock) {
        this.find = find;
        this.log = log;
        this.audit = audit;
        this.transactions = transactions;
        this.connections = connections;
        this.clock = clock;
    }

    @Override
    public void delete(Command command) {
        Room room = find.find(command.caller(), command.room());
        UserId owner = command.caller().id();
        room.requireOwner(owner);
        transactions.inTransaction(() -> delete(room, owner));
        connections.closeRoom(room.id());
    }

    private void delete(Room room, UserId owner) {
        if (!log.delete(room.id())) {
            throw new ChatException(ErrorCode.ROOM_NOT_FOUND);
        }
        audit.record(AuditedAct.ofDeletion(room.id(), room.name(), owner, clock.now()));
    }
}
