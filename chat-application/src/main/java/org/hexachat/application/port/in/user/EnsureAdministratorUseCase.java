package org.hexachat.application.port.in.user;

import java.util.Optional;
import org.hexachat.domain.error.ChatException;

/** See to it that somebody can run the server. */
public interface EnsureAdministratorUseCase {

    /**
     * Makes the account, or makes the one with this name and password an administrator, and their first room with it, unless there is
     * one with its name. Does nothing where there is an administrator already.
     *
     * @throws ChatException {@code input.invalid} with the violations of {@code username}, {@code password} and {@code room};
     *     {@code username.taken} when the name belongs to somebody with another password
     */
    Outcome ensure(Command command);

    /**
     * The first administrator.
     *
     * @param room what their room is called; empty for none
     */
    record Command(String username, String password, Optional<String> room) {

        /** Without a room. */
        public Command(String username, String password) {
            this(username, password, Optional.empty());
        }

        @Override
        public String toString() {
            return "Command[***]";
        }
    }

    /** What had to be done. */
    enum Outcome {
        /** There was an administrator. */
        ALREADY_THERE,
        /** A new account was made. */
        CREATED,
        /** An account that was there became an administrator. */
        PROMOTED
    }
}
