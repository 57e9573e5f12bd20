package org.hexachat.application.service.room;

import org.hexachat.application.port.in.room.DeleteRoomUseCase;
import org.hexachat.application.port.in.room.FindRoomUseCase;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.Room;

/** Deletes first and cuts then, so that nothing can open in between. */
public final class DeleteRoomService implements DeleteRoomUseCase {

    private final FindRoomUseCase find;
    private final RoomLog log;
    private final LiveConnections connections;

    public DeleteRoomService(FindRoomUseCase find, RoomLog log, LiveConnections connections) {
        this.find = find;
        this.log = log;
        this.connections = connections;
    }

    @Override
    public void delete(Command command) {
        Room room = find.find(command.room());
        room.requireOwner(command.caller().id());
        if (!log.delete(room.id())) {
            throw new ChatException(ErrorCode.ROOM_NOT_FOUND);
        }
        connections.closeRoom(room.id());
    }
}
