package org.hexachat.application.service.room;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.room.ListRoomsUseCase;
import org.hexachat.application.port.out.RoomRepository;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomQuery;

/** Lists rooms: those that are listed, and of the others the caller's own. */
public final class ListRoomsService implements ListRoomsUseCase {

    private final RoomRepository rooms;

    public ListRoomsService(RoomRepository rooms) {
        this.rooms = rooms;
    }

    @Override
    public List<Room> list(Query query) {
        return rooms.list(new RoomQuery(
                query.nameContains(),
                query.mine() ? Optional.of(query.caller().id()) : Optional.empty(),
                Optional.of(query.caller().id()),
                query.after(),
                query.limit()));
    }
}
