package org.hexachat.application.service.room;

import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.room.FindRoomUseCase;
import org.hexachat.application.port.out.RoomRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.error.Violations;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomName;

/** Finds rooms for those who may know of them. */
public final class FindRoomService implements FindRoomUseCase {

    private final RoomRepository rooms;
    private final RoomAuthorization authorization;

    public FindRoomService(RoomRepository rooms, RoomAuthorization authorization) {
        this.rooms = rooms;
        this.authorization = authorization;
    }

    @Override
    public Room find(String name) {
        return named(name).filter(Room::isListed).orElseThrow(FindRoomService::notFound);
    }

    @Override
    public Room find(Caller caller, String name) {
        return named(name).filter(room -> authorization.isVisible(room, caller)).orElseThrow(FindRoomService::notFound);
    }

    @Override
    public Room find(Caller caller, RoomId id) {
        return authorization.find(id, caller);
    }

    private Optional<Room> named(String name) {
        return new Violations().check("name", () -> new RoomName(name)).flatMap(rooms::findByName);
    }

    private static ChatException notFound() {
        return new ChatException(ErrorCode.ROOM_NOT_FOUND);
    }
}
