package org.hexachat.domain.readstate;

import java.time.Instant;
import java.util.Optional;
import org.hexachat.domain.request.PageLimit;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;

/**
 * Which of the rooms of a member to list: those in which something was said last come first, and of two with the same instant the
 * one with the greater identifier.
 *
 * @param after the place after which the page begins; empty for the first page
 * @param limit 1 to {@value #MAX_LIMIT}
 */
public record RoomListQuery(UserId member, Optional<Place> after, int limit) {

    public static final int MAX_LIMIT = 200;

    public RoomListQuery {
        PageLimit.require(limit, MAX_LIMIT);
    }

    /** Where a room stands in the list. */
    public record Place(Instant activeAt, RoomId room) {}
}
