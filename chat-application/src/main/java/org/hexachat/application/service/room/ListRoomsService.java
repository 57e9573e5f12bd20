package org.hexachat.application.service.room;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.room.ListRoomsUseCase;
import org.hexachat.application.port.out.RoomRepository;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomQuery;

/** Lists rooms. Every room can be found by everybody. */
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
                query.after(),
                query.limit()));
    }
}
