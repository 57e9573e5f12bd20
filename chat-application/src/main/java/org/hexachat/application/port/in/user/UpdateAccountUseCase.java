package org.hexachat.application.port.in.user;

import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.user.User;

/** Change what can be changed of one's own account: the e-mail address. */
public interface UpdateAccountUseCase {

    /**
     * Replaces what can be changed and answers the account as it is now.
     *
     * @throws ChatException {@code input.invalid} with the violations of {@code email}
     */
    User update(Command command);

    /**
     * The account as it shall be.
     *
     * @param email empty to have none
     */
    record Command(Caller caller, Optional<String> email) {}
}
