package org.hexachat.application.port.out;

import java.util.List;
import java.util.Optional;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.room.RoomQuery;

/** Reads rooms; {@link RoomLog} is what writes them. Every call can throw {@code storage.unavailable}. */
public interface RoomRepository {

    Optional<Room> findById(RoomId id);

    /** The room with this name, in any case of letters. */
    Optional<Room> findByName(RoomName name);

    /** The rooms that a query means, in its order. */
    List<Room> list(RoomQuery query);
}
