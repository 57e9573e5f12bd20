package org.hexachat.application.port.in.setup;

import java.util.Optional;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.User;

/** Make a server one's own. */
public interface SetUpUseCase {

    /** Whether there is no administrator yet. */
    boolean isNeeded();

    /**
     * Makes the first administrator, and a room that they own and are in, both or neither. Nobody is logged in by it. Of any number of
     * calls at once, one makes an administrator.
     *
     * @throws ChatException {@code setup.done} where there is an administrator; {@code setup.secret_invalid}; {@code input.invalid}
     *     with every violation of {@code username}, {@code email}, {@code password} and {@code room} at once, taken names included;
     *     {@code server.busy} when too many passwords are being hashed
     */
    Done setUp(Command command);

    /** Who the administrator is, and what their room is called. */
    record Command(String secret, String username, Optional<String> email, String password, String room) {

        @Override
        public String toString() {
            return "Command[***]";
        }
    }

    /** What was made. */
    record Done(User administrator, Room room) {}
}
