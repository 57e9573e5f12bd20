package org.hexachat.application.port.in.administration;

import java.util.List;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.session.Session;
import org.hexachat.domain.user.UserId;

/** See where somebody is logged in. Administrators may. */
@FunctionalInterface
public interface ListAccountSessionsUseCase {

    /**
     * The open sessions of the account, the one that was used last first.
     *
     * @throws ChatException {@code administrator.required}; {@code user.not_found}
     */
    List<Session> list(Query query);

    /** Whose. */
    record Query(Caller caller, UserId account) {}
}
