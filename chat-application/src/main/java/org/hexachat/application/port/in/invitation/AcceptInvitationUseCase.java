package org.hexachat.application.port.in.invitation;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.room.Room;

/** Become a member of a room by invitation, whatever else opens the room. */
public interface AcceptInvitationUseCase {

    /**
     * Joins the caller to the room and counts one use, both or neither.
     *
     * @throws ChatException {@code invitation.invalid}; {@code room.already_member}, which uses nothing; {@code room.banned};
     *     {@code rate_limited}
     */
    Room accept(Command command);

    /** Who joins, and what was shown. */
    record Command(Caller caller, String token) {

        @Override
        public String toString() {
            return "Command[***]";
        }
    }
}
