package org.hexachat.application.port.in.administration;

import java.util.List;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.message.MessageDetails;
import org.hexachat.domain.message.MessagePage;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;

/** Read what was said in a room without being a member of it. Administrators may. */
@FunctionalInterface
public interface ReadAnyRoomUseCase {

    /**
     * A part of the history, oldest first, deleted messages included; of everybody, also of those whom the caller blocks. The room's audit log
     * tells its moderators of it: in a line for each look, and for a part further on with no look that is known of.
     *
     * @throws ChatException {@code administrator.required}; {@code room.not_found}, also for the direct conversations of others;
     *     {@code room.direct} for one's own
     */
    List<MessageDetails> read(Query query);

    /** Where to look. */
    record Query(Caller caller, RoomId room, Part part) {}

    /** Which part of the history. */
    sealed interface Part {

        /**
         * The newest messages, with which a look begins.
         *
         * @param limit 1 to {@link MessagePage#MAX_LIMIT}
         */
        record Newest(int limit) implements Part {}

        /**
         * What stands around a place, with which a look begins, too.
         *
         * @param place the first message of those that are newer, if there is one at this place
         * @param older how many before it at most, 1 to {@link MessagePage#MAX_LIMIT}
         * @param newer how many from it on at most, 1 to {@link MessagePage#MAX_LIMIT}
         */
        record Around(Sequence place, int older, int newer) implements Part {}

        /** Further on, from an edge. */
        record Further(MessagePage page) implements Part {}
    }
}
