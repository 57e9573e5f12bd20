package org.hexachat.application.port.in.user;

import java.util.Optional;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.user.User;

/** Open an account. */
public interface RegisterUserUseCase {

    /**
     * Stores the account; nobody is logged in by it.
     *
     * @throws ChatException {@code registration.closed}; {@code input.invalid} with every violation of {@code username}, {@code email} and
     *     {@code password} at once, a taken username included; {@code server.busy} when too many passwords are being hashed
     */
    User register(Command command);

    /** The account as a stranger asks for it. */
    record Command(String username, Optional<String> email, String password) {

        @Override
        public String toString() {
            return "Command[***]";
        }
    }
}
