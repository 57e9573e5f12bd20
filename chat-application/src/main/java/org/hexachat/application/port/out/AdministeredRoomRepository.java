package org.hexachat.application.port.out;

import java.util.List;
import java.util.Optional;
import org.hexachat.domain.room.AdministeredRoom;
import org.hexachat.domain.room.AdministeredRoomQuery;
import org.hexachat.domain.room.JoinedRoom;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomOrder;
import org.hexachat.domain.user.UserId;

/**
 * Reads rooms for those who run the server, listed or not. Of direct conversations it knows nothing. Every call can throw
 * {@code storage.unavailable}.
 */
public interface AdministeredRoomRepository {

    /** The rooms that a query means, in its order. */
    List<AdministeredRoom> list(AdministeredRoomQuery query);

    Optional<AdministeredRoom> find(RoomId id);

    /**
     * The rooms that somebody is a member of, in the order of their canonical names.
     *
     * @param limit at least 1
     */
    List<JoinedRoom> joinedBy(UserId user, RoomOrder.ByName order, int limit);
}
