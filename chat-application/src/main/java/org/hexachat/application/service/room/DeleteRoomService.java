package org.hexachat.application.service.room;

import java.util.Optional;
import org.hexachat.application.port.in.room.DeleteRoomUseCase;
import org.hexachat.application.port.in.room.FindRoomUseCase;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.UserId;

/** Deletes a room for its owner. */
public final class DeleteRoomService implements DeleteRoomUseCase {

    private final FindRoomUseCase find;
    private final RoomRemoval removal;

    public DeleteRoomService(FindRoomUseCase find, RoomRemoval removal) {
        this.find = find;
        this.removal = removal;
    }

    @Override
    public void delete(Command command) {
        Room room = find.find(command.caller(), command.room());
        UserId owner = command.caller().id();
        room.requireOwner(owner);
        removal.of(room, owner, Optional.empty());
    }
}
