package org.hexachat.application.port.out;

import java.util.List;
import java.util.Optional;
import org.hexachat.domain.readstate.NotificationLevel;
import org.hexachat.domain.readstate.ReadState;
import org.hexachat.domain.readstate.RoomListQuery;
import org.hexachat.domain.readstate.RoomOverview;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.UserId;

/**
 * Keeps what members have read. A state comes with a membership, beginning {@linkplain ReadState#ofNewMember at the join}, and
 * goes with it; {@link RoomLog} is what does both. Nothing here is an event of the room. Every call can throw
 * {@code storage.unavailable}.
 */
public interface ReadStateRepository {

    /** The state of a member; empty for who is none. */
    Optional<ReadState> find(RoomId room, UserId member);

    /**
     * Moves the read marker forward, at most to where the room is.
     *
     * @return the state that the member has now; empty where the marker did not move, or there is no such member
     */
    Optional<ReadState> advance(RoomId room, UserId member, Sequence position);

    /** Sets what the member is told of; empty for who is no member. */
    Optional<ReadState> changeNotifications(RoomId room, UserId member, NotificationLevel level);

    /** The rooms of a member, with what is unread there: what people say whom the member blocks is not. */
    List<RoomOverview> list(RoomListQuery query);
}
