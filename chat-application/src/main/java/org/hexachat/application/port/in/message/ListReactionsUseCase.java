package org.hexachat.application.port.in.message;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.request.PageLimit;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.UserId;

/** See who answered a message with an emoji. */
public interface ListReactionsUseCase {

    /**
     * Those who did, in the order of their identifiers.
     *
     * @throws org.hexachat.domain.error.ChatException {@code emoji.invalid}; {@code room.not_found}; {@code room.not_member};
     *     {@code message.not_found}
     */
    List<Actor> list(Query query);

    /**
     * Which message, and which emoji.
     *
     * @param after the identifier after which the page begins
     * @param limit 1 to {@value #MAX_LIMIT}
     */
    record Query(Caller caller, RoomId room, MessageId message, String emoji, Optional<UserId> after, int limit) {

        public static final int MAX_LIMIT = 200;

        public Query {
            PageLimit.require(limit, MAX_LIMIT);
        }
    }
}
