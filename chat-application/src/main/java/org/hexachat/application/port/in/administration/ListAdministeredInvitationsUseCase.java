package org.hexachat.application.port.in.administration;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.invitation.Invitation;
import org.hexachat.domain.invitation.InvitationId;
import org.hexachat.domain.room.RoomItem;
import org.hexachat.domain.room.RoomItemFilter;

/** See the invitations of all rooms. Administrators may. */
@FunctionalInterface
public interface ListAdministeredInvitationsUseCase {

    /**
     * Those that have not expired, the newest first; nothing where nobody and no room has the name that is asked for.
     *
     * @throws ChatException {@code administrator.required}
     */
    List<RoomItem<Invitation>> list(Query query);

    /**
     * Which ones.
     *
     * @param before what the page before ended with; empty for the first page
     * @param limit 1 to {@link org.hexachat.domain.room.RoomItemQuery#MAX_LIMIT}
     */
    record Query(Caller caller, RoomItemFilter filter, Optional<InvitationId> before, int limit) {}
}
