package org.hexachat.application.port.in.invitation;

import java.util.List;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.invitation.Invitation;
import org.hexachat.domain.room.RoomId;

/** See the invitations of a room that one moderates. */
public interface ListInvitationsUseCase {

    /**
     * Those that have not expired, in the order of their identifiers: {@link Invitation#MAX_PER_ROOM} at most.
     *
     * @throws ChatException {@code room.not_found}; {@code room.not_moderator}
     */
    List<Invitation> list(Query query);

    /** Of which room. */
    record Query(Caller caller, RoomId room) {}
}
