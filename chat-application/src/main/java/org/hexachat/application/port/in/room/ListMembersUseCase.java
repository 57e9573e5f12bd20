package org.hexachat.application.port.in.room;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.request.PageLimit;
import org.hexachat.domain.room.Member;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.NamePiece;
import org.hexachat.domain.user.UserId;

/** See who is in a room that one is a member of, or moderates. */
public interface ListMembersUseCase {

    /**
     * The members in the order of their identifiers.
     *
     * @throws ChatException {@code room.not_found}; {@code room.not_member}
     */
    List<Member> list(Query query);

    /**
     * Which members of which room.
     *
     * @param called how the names of the members begin; empty for all members
     * @param after the identifier after which the page begins
     * @param limit 1 to {@value #MAX_LIMIT}
     */
    record Query(Caller caller, RoomId room, Optional<NamePiece> called, Optional<UserId> after, int limit) {

        public static final int MAX_LIMIT = 200;

        /** All members, whatever they are called. */
        public Query(Caller caller, RoomId room, Optional<UserId> after, int limit) {
            this(caller, room, Optional.empty(), after, limit);
        }

        public Query {
            PageLimit.require(limit, MAX_LIMIT);
        }
    }
}
