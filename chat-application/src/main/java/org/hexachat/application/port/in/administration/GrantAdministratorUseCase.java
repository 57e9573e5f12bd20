package org.hexachat.application.port.in.administration;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.user.UserId;

/** Let somebody else run the server, too. Administrators may. */
@FunctionalInterface
public interface GrantAdministratorUseCase {

    /**
     * Gives the right; does nothing where the account has it.
     *
     * @throws ChatException {@code administrator.required}; {@code user.not_found}; {@code account.bot} for a program
     */
    void grant(Command command);

    /** To whom. */
    record Command(Caller caller, UserId account) {}
}
