package org.hexachat.domain.readstate;

import java.time.Instant;
import java.util.Optional;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.room.Role;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.Sequence;

/**
 * A room as its member sees it in the list of theirs, all of it at one moment.
 *
 * @param role what the member is there
 * @param position the last sequence of the room
 * @param lastMessage the newest message that was not deleted
 * @param lastIsWithheld whether the member blocks its author, and must not be shown what was said
 * @param activeAt when the last message was posted, or the member joined where there is none; the list is ordered by it
 * @param unread how many messages of others follow the read marker and were not deleted, but for those of whom the
 *     member blocks: counted among the next
 *     {@value #UNREAD_WINDOW} messages, and up to {@value #MAX_UNREAD}, which means that many or more
 */
public record RoomOverview(
        Room room,
        Role role,
        Sequence position,
        Optional<Message> lastMessage,
        boolean lastIsWithheld,
        Instant activeAt,
        ReadState readState,
        int unread,
        int mentions) {

    /** Nobody reads a number that is greater, and counting costs what it counts. */
    public static final int MAX_UNREAD = 1_000;

    /** Bounds what the messages cost that do not count: one's own, and deleted ones. */
    public static final int UNREAD_WINDOW = 10_000;

    /** Where this stands in the list. */
    public RoomListQuery.Place place() {
        return new RoomListQuery.Place(activeAt, room.id());
    }
}
