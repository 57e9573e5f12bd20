package org.hexachat.application.port.in.administration;

import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.user.UserId;

/** Let somebody in again. Administrators may. */
@FunctionalInterface
public interface EnableAccountUseCase {

    /**
     * Lets people log in to the account again, and its bots get tokens. Sessions do not come back. Does nothing to one that is active.
     *
     * @throws ChatException {@code administrator.required}; {@code input.invalid} for the reason; {@code user.not_found}
     */
    void enable(Command command);

    /** Whom, and why. */
    record Command(Caller caller, UserId account, Optional<String> reason) {}
}
