package org.hexachat.application.port.out;

import java.util.List;
import java.util.Optional;
import org.hexachat.domain.room.Member;
import org.hexachat.domain.room.Membership;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.NamePiece;
import org.hexachat.domain.user.UserId;

/** Reads memberships; {@link RoomLog} is what writes them. Every call can throw {@code storage.unavailable}. */
public interface MembershipRepository {

    Optional<Membership> find(RoomId room, UserId user);

    /** The rooms that a user is a member of, in the order of their identifiers. */
    List<RoomId> roomsOf(UserId user);

    /**
     * The members of a room in the order of their identifiers.
     *
     * @param after the identifier after which the page begins; empty for the first page
     * @param limit at least 1
     */
    List<Member> membersOf(RoomId room, Optional<UserId> after, int limit);

    /** As {@link #membersOf}, of the members alone whose names begin so, in any case of letters. */
    List<Member> membersCalled(RoomId room, NamePiece beginning, Optional<UserId> after, int limit);
}
