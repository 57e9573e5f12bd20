package org.hexachat.application.port.in.invitation;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.invitation.InvitationId;
import org.hexachat.domain.room.RoomId;

/** Withdraw an invitation: the moderators of its room may. Who came in by it stays. */
public interface RevokeInvitationUseCase {

    /**
     * Withdraws the invitation, by which nobody joins once this has returned.
     *
     * @throws ChatException {@code room.not_found}; {@code room.not_moderator}; {@code invitation.not_found}
     */
    void revoke(Command command);

    /** Which invitation of which room. */
    record Command(Caller caller, RoomId room, InvitationId invitation) {}
}
