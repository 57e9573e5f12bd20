package org.hexachat.application.port.in.message;

import java.util.List;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.message.FormerText;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.request.PageLimit;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;

/** See what an edited message said before, in a room that one moderates. */
public interface ListFormerTextsUseCase {

    /**
     * What it said before each edit, oldest first; nothing of a message that was deleted.
     *
     * @throws org.hexachat.domain.error.ChatException {@code room.not_found}; {@code room.not_moderator};
     *     {@code message.not_found}
     */
    List<FormerText> list(Query query);

    /**
     * Of which message.
     *
     * @param after the edit after which the page begins
     * @param limit 1 to {@value #MAX_LIMIT}
     */
    record Query(Caller caller, RoomId room, MessageId message, Sequence after, int limit) {

        public static final int MAX_LIMIT = 200;

        public Query {
            PageLimit.require(limit, MAX_LIMIT);
        }
    }
}
