package org.hexachat.application.port.in.administration;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.room.JoinedRoom;
import org.hexachat.domain.room.RoomOrder;
import org.hexachat.domain.user.UserId;

/** See where somebody is a member. Administrators may. */
@FunctionalInterface
public interface ListAccountRoomsUseCase {

    /**
     * The rooms that the account is a member of, in the order of their canonical names; no direct conversation.
     *
     * @throws ChatException {@code administrator.required}; {@code user.not_found}
     */
    List<JoinedRoom> list(Query query);

    /**
     * Whose.
     *
     * @param limit at least 1
     */
    record Query(Caller caller, UserId account, RoomOrder.ByName order, int limit) {

        /** The first page. */
        public Query(Caller caller, UserId account, int limit) {
            this(caller, account, new RoomOrder.ByName(Optional.empty()), limit);
        }
    }
}
