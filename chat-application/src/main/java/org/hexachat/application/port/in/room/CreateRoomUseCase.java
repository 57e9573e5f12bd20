package org.hexachat.application.port.in.room;

import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.Room;

/** Make a room. */
public interface CreateRoomUseCase {

    /**
     * Makes the caller the owner of a new room, and not yet a member. The same {@code clientId} of the same caller again answers
     * with the room that it made, as it is now.
     *
     * @throws ChatException {@code room.creation_restricted}; {@code input.invalid} with every violation of {@code name} and {@code password} at once, a taken
     *     name included; {@code server.busy} when too many passwords are being hashed; {@code rate_limited}
     */
    Room create(Command command);

    /**
     * The room to make.
     *
     * @param password empty for a room that takes none
     * @param listed whether everybody can find it
     * @param byInvitation whether only the invited may join; never together with a password
     */
    record Command(
            Caller caller,
            String name,
            Optional<String> password,
            boolean byInvitation,
            boolean listed,
            Optional<ClientId> clientId) {

        public Command {
            if (byInvitation && password.isPresent()) {
                throw new IllegalArgumentException("A room opens by its password or by invitation");
            }
        }

        /** A room that everybody can find, and that opens by its password, or to anyone. */
        public Command(Caller caller, String name, Optional<String> password, Optional<ClientId> clientId) {
            this(caller, name, password, false, true, clientId);
        }

        @Override
        public String toString() {
            return "Command[" + name + ", ***]";
        }
    }
}
