package org.hexachat.application.port.out;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;

/**
 * The one writer of everything that belongs to a room. Gives each event the next {@link Sequence} of its room and applies what
 * it says, both or neither: whoever sees the event sees the message or the membership, and the other way round. A sequence
 * becomes visible only after every smaller one of its room. Blocks on the store alone. Every call joins a running
 * {@linkplain Transactions transaction}, and can throw {@code storage.unavailable}, after which what was asked may have happened
 * or not.
 */
public interface RoomLog {

    /**
     * Stores a room with an empty log.
     *
     * @throws ChatException {@code room.name_taken}, also when two rooms are created at once
     */
    void create(Room room);

    /**
     * Stores an event, durable when this returns. What is refused leaves no hole.
     *
     * <p>A message whose author used the same client id in this room before, at any time, is not stored again.
     *
     * @throws ChatException {@code room.not_found}; {@code room.not_member} for a message or a leave by someone who is no
     *     member; {@code room.already_member} for a join by someone who is; {@code token.invalid} for a join by an account
     *     that was deleted meanwhile
     */
    AppendOutcome append(PendingEvent event);

    /** Deletes a room and all that belongs to it; answers whether it was there. */
    boolean delete(RoomId room);

    /**
     * Events after a position, in order and without a hole.
     *
     * @param limit at least 1
     * @return empty at the end of the log, and for a room that is gone
     */
    List<RoomEvent> eventsAfter(RoomId room, Sequence position, int limit);

    /** The last position of each of these rooms that is still there. */
    Map<RoomId, Sequence> positionsOf(Collection<RoomId> rooms);

    /** What became of an event. */
    sealed interface AppendOutcome {

        /** The event at its place. */
        RoomEvent event();

        /** The event is new, and nobody has heard of it. */
        record Appended(RoomEvent event) implements AppendOutcome {}

        /** The event was there already: this is the first one, unchanged. */
        record Repeated(RoomEvent event) implements AppendOutcome {}
    }
}
