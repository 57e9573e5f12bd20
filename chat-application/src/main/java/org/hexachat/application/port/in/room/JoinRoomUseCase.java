package org.hexachat.application.port.in.room;

import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;

/** Become a member of a room. */
public interface JoinRoomUseCase {

    /**
     * Joins the caller to the room. A password is ignored where the room has none, and opens none that takes an invitation.
     *
     * @throws ChatException {@code room.not_found}, also for one that is not listed and takes somebody else's invitation; {@code room.already_member}; {@code room.password_incorrect}, also when none
     *     was given; {@code room.invitation_required}; {@code server.busy} when too many passwords are being checked; {@code rate_limited}
     */
    Room join(Command command);

    /** Which room, and what opens it. */
    record Command(Caller caller, RoomId room, Optional<String> password) {

        @Override
        public String toString() {
            return "Command[" + room + ", ***]";
        }
    }
}
