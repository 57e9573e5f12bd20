package org.hexachat.application.port.in.room;

import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;

/** Set what opens a room: its owner may. Who is a member stays one. */
public interface ChangeRoomPasswordUseCase {

    /**
     * Sets the password, or opens the room to everyone.
     *
     * @return the room as it is now
     * @throws ChatException {@code input.invalid} with the violations of {@code password}; {@code room.not_found};
     *     {@code room.not_owner}; {@code server.busy} when too many passwords are being hashed
     */
    Room change(Command command);

    /**
     * Which room, and what opens it from now on.
     *
     * @param password empty for a room that anyone may join
     */
    record Command(Caller caller, RoomId room, Optional<String> password) {

        @Override
        public String toString() {
            return "Command[" + room + ", ***]";
        }
    }
}
