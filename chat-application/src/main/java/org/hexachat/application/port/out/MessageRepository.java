package org.hexachat.application.port.out;

import java.util.List;
import java.util.Optional;
import org.hexachat.domain.log.RoomHistory;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.MessagePage;
import org.hexachat.domain.room.RoomId;

/** Reads messages; {@link RoomLog} is what writes them. Every call can throw {@code storage.unavailable}. */
public interface MessageRepository {

    /**
     * The latest messages of a room that were not deleted, and its position, both of one moment: a message that is committed
     * later has a sequence after the position.
     *
     * @param limit at least 1
     * @return empty for a room that is gone
     */
    Optional<RoomHistory> latest(RoomId room, int limit);

    /** A part of the history, oldest first, deleted messages included; empty for a room that is gone. */
    List<Message> page(RoomId room, MessagePage page);

    /** The answers of a thread that were not deleted, oldest first; empty for a thread that there is not. */
    List<Message> replies(RoomId room, MessageId thread, MessagePage page);

    /** A message of this room, also when it was deleted. */
    Optional<Message> find(RoomId room, MessageId id);
}
