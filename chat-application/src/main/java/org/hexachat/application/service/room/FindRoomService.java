package org.hexachat.application.service.room;

import org.hexachat.application.port.in.room.FindRoomUseCase;
import org.hexachat.application.port.out.RoomRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.error.Violations;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomName;

/** Finds rooms. */
public final class FindRoomService implements FindRoomUseCase {

    private final RoomRepository rooms;

    public FindRoomService(RoomRepository rooms) {
        this.rooms = rooms;
    }

    @Override
    public Room find(String name) {
        return new Violations()
                .check("name", () -> new RoomName(name))
                .flatMap(rooms::findByName)
                .orElseThrow(() -> new ChatException(ErrorCode.ROOM_NOT_FOUND));
    }

    @Override
    public Room find(RoomId id) {
        return rooms.findById(id).orElseThrow(() -> new ChatException(ErrorCode.ROOM_NOT_FOUND));
    }
}
