package org.hexachat.application.port.out;

import java.util.List;
import java.util.Optional;
import org.hexachat.domain.room.Membership;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.UserId;

/** Reads memberships; {@link RoomLog} is what writes them. Every call can throw {@code storage.unavailable}. */
public interface MembershipRepository {

    Optional<Membership> find(RoomId room, UserId user);

    /** The rooms that a user is a member of, in the order of their identifiers. */
    List<RoomId> roomsOf(UserId user);
}
