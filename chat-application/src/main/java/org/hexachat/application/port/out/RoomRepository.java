package org.hexachat.application.port.out;

import java.util.Optional;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomName;

/** Reads rooms; {@link RoomLog} is what writes them. Every call can throw {@code storage.unavailable}. */
public interface RoomRepository {

    Optional<Room> findById(RoomId id);

    /** The room with this name, in any case of letters. */
    Optional<Room> findByName(RoomName name);
}
