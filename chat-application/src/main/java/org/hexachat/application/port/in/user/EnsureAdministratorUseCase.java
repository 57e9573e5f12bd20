package org.hexachat.application.port.in.user;

import org.hexachat.domain.error.ChatException;

/** See to it that somebody can run the server. */
public interface EnsureAdministratorUseCase {

    /**
     * Makes the account, or makes the one with this name and password an administrator. Does nothing where there is an
     * administrator already.
     *
     * @throws ChatException {@code input.invalid} with the violations of {@code username} and {@code password};
     *     {@code username.taken} when the name belongs to somebody with another password
     */
    Outcome ensure(Command command);

    /** The first administrator. */
    record Command(String username, String password) {

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
