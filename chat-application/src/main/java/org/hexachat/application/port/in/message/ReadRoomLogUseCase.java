package org.hexachat.application.port.in.message;

import java.util.Collection;
import java.util.Map;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.log.LogSlice;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;

/**
 * Read the log on behalf of readers whose right was already checked: how whoever delivers events fills a hole when a broadcast
 * was lost. Not for a person's request.
 */
public interface ReadRoomLogUseCase {

    /** The most events that one call reads. */
    int MAX_EVENTS = 500;

    /**
     * Up to {@value #MAX_EVENTS} events after a position; none at the end of the log, and for a room that is gone.
     *
     * @throws ChatException {@code storage.unavailable}
     */
    LogSlice eventsAfter(RoomId room, Sequence position);

    /**
     * The last position of each of these rooms that is still there.
     *
     * @throws ChatException {@code storage.unavailable}
     */
    Map<RoomId, Sequence> positionsOf(Collection<RoomId> rooms);
}
