package org.hexachat.application.port.in.invitation;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.invitation.Invitation;
import org.hexachat.domain.room.Room;

/** See what one is invited to, before one joins. */
public interface ShowInvitationUseCase {

    /**
     * The room, to whoever holds an invitation that opens it.
     *
     * @throws ChatException {@code invitation.invalid}; {@code rate_limited}
     */
    ShownInvitation show(Query query);

    /** Who asks, and what was shown. */
    record Query(Caller caller, String token) {

        @Override
        public String toString() {
            return "Query[***]";
        }
    }

    /** An invitation, and the room that it opens. */
    record ShownInvitation(Invitation invitation, Room room) {}
}
