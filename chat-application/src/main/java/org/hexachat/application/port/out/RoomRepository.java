package org.hexachat.application.port.out;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.room.RoomQuery;
import org.hexachat.domain.user.UserId;

/** Reads rooms; {@link RoomLog} is what writes them. Every call can throw {@code storage.unavailable}. */
public interface RoomRepository {

    Optional<Room> findById(RoomId id);

    /** The room with this name, in any case of letters; never a direct conversation, which has none. */
    Optional<Room> findByName(RoomName name);

    /** The direct conversation of exactly these people. */
    Optional<Room> findDirect(Set<UserId> people);

    /** The rooms that a query means, in its order; never a direct conversation. */
    List<Room> list(RoomQuery query);
}
