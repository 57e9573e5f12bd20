package org.hexachat.domain.room;

import java.util.Optional;
import org.hexachat.domain.request.PageLimit;
import org.hexachat.domain.user.UserId;

/**
 * Which of what all rooms have to list, the newest first, as identifiers tell, which begin with when they were made.
 *
 * @param <I> what identifies it
 * @param room empty for every room
 * @param by who made it; empty for everybody
 * @param before what the page before ended with; empty for the first page
 * @param limit 1 to {@value #MAX_LIMIT}
 */
public record RoomItemQuery<I>(Optional<RoomId> room, Optional<UserId> by, Optional<I> before, int limit) {

    public static final int MAX_LIMIT = 200;

    public RoomItemQuery {
        PageLimit.require(limit, MAX_LIMIT);
    }
}
