package org.hexachat.application.port.in.administration;

import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.user.UserId;

/** Keep somebody out, until the account is enabled again. Administrators may. */
@FunctionalInterface
public interface DisableAccountUseCase {

    /**
     * Lets nobody log in to the account any more, and ends what is open by it, and by the bots that it owns, before this returns. What was said
     * stays, and so do memberships. Does nothing to one that is disabled.
     *
     * @throws ChatException {@code administrator.required}; {@code input.invalid} for the reason; {@code user.not_found}; {@code admin.last}
     */
    void disable(Command command);

    /** Whom, and why. */
    record Command(Caller caller, UserId account, Optional<String> reason) {}
}
