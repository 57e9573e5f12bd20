package org.hexachat.application.port.in.administration;

import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.user.UserId;

/** Log somebody out. Administrators may. */
@FunctionalInterface
public interface EndAccountSessionsUseCase {

    /**
     * Ends a session of the account, or all of them, and closes what is open by it before this returns.
     *
     * @throws ChatException {@code administrator.required}; {@code user.not_found}; {@code session.not_found}
     */
    void end(Command command);

    /**
     * Which ones.
     *
     * @param session empty for all
     */
    record Command(Caller caller, UserId account, Optional<SessionId> session) {}
}
