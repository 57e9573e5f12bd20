package org.hexachat.application.port.out;

import java.util.Optional;
import org.hexachat.domain.log.RoomHistory;
import org.hexachat.domain.room.RoomId;

/** Reads messages; {@link RoomLog} is what writes them. Every call can throw {@code storage.unavailable}. */
public interface MessageRepository {

    /**
     * The latest messages of a room and its position, both of one moment: a message that is committed later has a sequence after
     * the position.
     *
     * @param limit at least 1
     * @return empty for a room that is gone
     */
    Optional<RoomHistory> latest(RoomId room, int limit);
}
