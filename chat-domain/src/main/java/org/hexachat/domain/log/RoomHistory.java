package org.hexachat.domain.log;

import java.util.List;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.room.Sequence;

/**
 * The latest messages of a room, and the place in its log at which they were read: together with every event after
 * {@code position} they are the room without a hole or a double.
 *
 * @param messages oldest first, at most {@value #MAX_MESSAGES}
 * @param position the last sequence of the room at the moment of reading
 */
public record RoomHistory(List<Message> messages, Sequence position) {

    /** How far back a reader is taken at once. */
    public static final int MAX_MESSAGES = 200;

    public RoomHistory {
        messages = List.copyOf(messages);
    }
}
