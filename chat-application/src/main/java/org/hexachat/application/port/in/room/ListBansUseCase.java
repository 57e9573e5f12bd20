package org.hexachat.application.port.in.room;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.request.PageLimit;
import org.hexachat.domain.room.Ban;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;

/** See who is banned from a room that one moderates. */
public interface ListBansUseCase {

    /**
     * The bans in the order of the identifiers of the banned.
     *
     * @throws org.hexachat.domain.error.ChatException {@code room.not_found}; {@code room.not_moderator}
     */
    List<Ban> list(Query query);

    /**
     * Which bans of which room.
     *
     * @param after the identifier after which the page begins
     * @param limit 1 to {@value #MAX_LIMIT}
     */
    record Query(Caller caller, RoomId room, Optional<UserId> after, int limit) {

        public static final int MAX_LIMIT = 200;

        public Query {
            PageLimit.require(limit, MAX_LIMIT);
        }
    }
}
