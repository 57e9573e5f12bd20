package org.hexachat.application.port.in.room;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.readstate.RoomListQuery;
import org.hexachat.domain.readstate.RoomOverview;

/** See the rooms that one is a member of, with what is unread there. */
public interface ListOwnRoomsUseCase {

    /** The rooms in the order of {@link RoomListQuery}. */
    List<RoomOverview> list(Query query);

    /**
     * Which part of the list.
     *
     * @param after the place after which the page begins; empty for the first page
     * @param limit 1 to {@link RoomListQuery#MAX_LIMIT}
     */
    record Query(Caller caller, Optional<RoomListQuery.Place> after, int limit) {}
}
