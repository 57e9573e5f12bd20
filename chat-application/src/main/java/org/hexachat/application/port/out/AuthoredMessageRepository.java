package org.hexachat.application.port.out;

import java.util.List;
import java.util.Optional;
import org.hexachat.domain.message.AuthoredPage;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.UserId;

/**
 * Reads what somebody said, in whatever rooms, also in those that they have left. For work that goes through all of it, part by part, at any
 * length; other people's messages cost it next to nothing. Every call can throw {@code storage.unavailable}.
 */
public interface AuthoredMessageRepository {

    /**
     * Rooms in which somebody may have said something, in the order of their identifiers. Each in which they did is among them.
     *
     * @param after the room after which the page begins; empty for the first page
     * @param limit at least 1
     * @return fewer than {@code limit} where there are no more
     */
    List<RoomId> roomsOf(UserId author, Optional<RoomId> after, int limit);

    /**
     * What somebody said in a room, deleted messages included. Whoever goes from part to part is given each message that was there when
     * they began, once.
     *
     * @param after the place after which the part begins
     * @param limit at least 1
     * @return nothing for a room that is gone
     */
    AuthoredPage page(UserId author, RoomId room, Sequence after, int limit);

    /** About how much somebody said in all, to show how far work has come: what was said a moment ago may be missing. */
    long count(UserId author);
}
