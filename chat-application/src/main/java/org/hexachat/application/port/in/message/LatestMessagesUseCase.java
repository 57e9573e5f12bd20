package org.hexachat.application.port.in.message;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.log.RoomHistory;
import org.hexachat.domain.request.PageLimit;
import org.hexachat.domain.room.RoomId;

/** Read the latest messages of a room that one is a member of. */
public interface LatestMessagesUseCase {

    /**
     * Reads messages and position in one glance. A reader that was registered for live events before this call, and drops those
     * up to the position, misses nothing and sees nothing twice. The right to read is checked here, at the moment of the call:
     * what ended it earlier refuses, what ends it later finds the registered reader.
     *
     * @throws ChatException {@code token.invalid} when the session has ended; {@code room.not_found}; {@code room.not_member}
     */
    RoomHistory latest(Query query);

    /**
     * Which messages.
     *
     * @param limit 1 to {@link RoomHistory#MAX_MESSAGES}
     */
    record Query(Caller caller, RoomId room, int limit) {

        public Query {
            PageLimit.require(limit, RoomHistory.MAX_MESSAGES);
        }
    }
}
