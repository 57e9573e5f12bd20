package org.hexachat.application.port.out;

import java.util.Collection;
import java.util.Map;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.ThreadSummary;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;

/**
 * Looks at threads, and keeps who follows them. Whoever answers follows, and so does whoever is answered, unless they said otherwise:
 * {@link RoomLog} is what writes that. Every call can throw {@code storage.unavailable}.
 */
public interface ThreadRepository {

    /**
     * The threads that some messages of a room began.
     *
     * @param reader whose following is told
     * @return nothing for a message that nobody answered, or whose answers were all deleted
     */
    Map<MessageId, ThreadSummary> of(RoomId room, Collection<MessageId> messages, UserId reader);

    /** Notes whether somebody follows a thread from now on, whatever was noted before. */
    void follow(RoomId room, MessageId thread, UserId user, boolean following);
}
