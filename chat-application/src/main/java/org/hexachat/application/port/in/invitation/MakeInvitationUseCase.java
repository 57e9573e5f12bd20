package org.hexachat.application.port.in.invitation;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.invitation.Invitation;
import org.hexachat.domain.invitation.InvitationTerms;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.session.SessionToken;

/** Invite people into a room: its moderators may. */
public interface MakeInvitationUseCase {

    /**
     * Makes an invitation, which opens the room to whoever shows its token, whatever else opens the room.
     *
     * @throws ChatException {@code room.not_found}; {@code room.not_moderator}; {@code invitation.limit}; {@code rate_limited}
     */
    MadeInvitation make(Command command);

    /** Into which room, for how long and for how many. */
    record Command(Caller caller, RoomId room, InvitationTerms terms) {}

    /**
     * An invitation that was made.
     *
     * @param secret what opens the room; it cannot be had a second time
     */
    record MadeInvitation(Invitation invitation, SessionToken secret) {}
}
