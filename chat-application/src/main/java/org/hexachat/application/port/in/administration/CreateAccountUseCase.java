package org.hexachat.application.port.in.administration;

import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.user.Account;

/** Open an account for somebody else. Administrators may. */
@FunctionalInterface
public interface CreateAccountUseCase {

    /**
     * Stores the account; nobody is logged in by it.
     *
     * @throws ChatException {@code administrator.required}; {@code input.invalid} with every violation of {@code username}, {@code email} and
     *     {@code password} at once, a taken username included; {@code server.busy} when too many passwords are being hashed
     */
    Account create(Command command);

    /**
     * The account as it shall be.
     *
     * @param administrator whether it runs the server, too
     */
    record Command(Caller caller, String username, String password, Optional<String> email, boolean administrator) {

        @Override
        public String toString() {
            return "Command[***]";
        }
    }
}
