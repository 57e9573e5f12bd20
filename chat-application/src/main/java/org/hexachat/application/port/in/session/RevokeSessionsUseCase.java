package org.hexachat.application.port.in.session;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.session.SessionId;

/** Log out elsewhere. */
public interface RevokeSessionsUseCase {

    /**
     * Ends one of the caller's sessions, this one or another, and closes what is open by it before this returns.
     *
     * @throws ChatException {@code session.not_found}, also for somebody else's
     */
    void revoke(Caller caller, SessionId session);

    /** Ends every session of the caller, this one included, and closes what is open by them before this returns. */
    void revokeAll(Caller caller);
}
