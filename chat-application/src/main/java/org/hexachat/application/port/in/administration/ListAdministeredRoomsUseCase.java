package org.hexachat.application.port.in.administration;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.room.AdministeredRoom;
import org.hexachat.domain.room.RoomNamePiece;
import org.hexachat.domain.room.RoomOrder;
import org.hexachat.domain.user.Username;

/** See which rooms there are. Administrators may. */
@FunctionalInterface
public interface ListAdministeredRoomsUseCase {

    /**
     * The rooms that are asked for, listed or not, in their order; no direct conversation.
     *
     * @throws ChatException {@code administrator.required}
     */
    List<AdministeredRoom> list(Query query);

    /**
     * Which ones.
     *
     * @param piece of the name, as {@link org.hexachat.domain.room.AdministeredRoomQuery} takes it
     * @param owner whose rooms, by the whole name in any case of letters; nobody of that name has any
     * @param limit 1 to {@link org.hexachat.domain.room.AdministeredRoomQuery#MAX_LIMIT}
     */
    record Query(Caller caller, Optional<RoomNamePiece> piece, Optional<Username> owner, RoomOrder order, int limit) {}
}
