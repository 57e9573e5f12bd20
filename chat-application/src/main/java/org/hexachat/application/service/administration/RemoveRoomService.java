package org.hexachat.application.service.administration;

import java.util.Optional;
import org.hexachat.application.port.in.administration.RemoveRoomUseCase;
import org.hexachat.application.port.out.RoomRepository;
import org.hexachat.application.service.room.RoomRemoval;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.Reason;
import org.hexachat.domain.room.Room;

/** Deletes a room of somebody else; a direct conversation is nobody's to delete. */
public final class RemoveRoomService implements RemoveRoomUseCase {

    private final RoomRepository rooms;
    private final RoomRemoval removal;

    public RemoveRoomService(RoomRepository rooms, RoomRemoval removal) {
        this.rooms = rooms;
        this.removal = removal;
    }

    @Override
    public void remove(Command command) {
        command.caller().requireAdministrator();
        Optional<Reason> reason = Reason.typed(command.reason());
        Room room = rooms.findById(command.room())
                .filter(found -> !found.isDirect())
                .orElseThrow(() -> new ChatException(ErrorCode.ROOM_NOT_FOUND));
        removal.of(room, command.caller().id(), reason);
    }
}
