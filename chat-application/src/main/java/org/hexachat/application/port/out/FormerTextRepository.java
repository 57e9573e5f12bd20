package org.hexachat.application.port.out;

import java.util.List;
import org.hexachat.domain.message.FormerText;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;

/** Reads what edited messages said before; {@link RoomLog} is what writes it, and takes it away with the message. */
@FunctionalInterface
public interface FormerTextRepository {

    /**
     * What a message said before its edits, oldest first. Nothing of a message that was deleted.
     *
     * @param after the edit after which the page begins; {@link Sequence#START} for the first page
     * @param limit at least 1
     * @throws org.hexachat.domain.error.ChatException {@code storage.unavailable}
     */
    List<FormerText> of(RoomId room, MessageId message, Sequence after, int limit);
}
