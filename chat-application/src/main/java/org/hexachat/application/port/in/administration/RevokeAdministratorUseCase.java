package org.hexachat.application.port.in.administration;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.user.UserId;

/** Take the right to run the server from somebody, or give up the own. Administrators may. */
@FunctionalInterface
public interface RevokeAdministratorUseCase {

    /**
     * Takes the right, and ends every session of the account before this returns, since they were opened with it; does nothing where the
     * account does not have it.
     *
     * @throws ChatException {@code administrator.required}; {@code user.not_found}; {@code admin.last}
     */
    void revoke(Command command);

    /** From whom. */
    record Command(Caller caller, UserId account) {}
}
