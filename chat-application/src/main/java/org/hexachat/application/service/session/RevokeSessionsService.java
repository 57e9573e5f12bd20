package org.hexachat.application.service.session;

import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.session.RevokeSessionsUseCase;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.SessionRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.session.SessionId;

/** Revokes first and cuts then, so that nothing can open in between. */
public final class RevokeSessionsService implements RevokeSessionsUseCase {

    private final SessionRepository sessions;
    private final LiveConnections connections;

    public RevokeSessionsService(SessionRepository sessions, LiveConnections connections) {
        this.sessions = sessions;
        this.connections = connections;
    }

    @Override
    public void revoke(Caller caller, SessionId session) {
        if (!sessions.revoke(caller.id(), session)) {
            throw new ChatException(ErrorCode.SESSION_NOT_FOUND);
        }
        connections.closeSession(session);
    }

    @Override
    public void revokeAll(Caller caller) {
        sessions.revokeAll(caller.id()).forEach(connections::closeSession);
    }
}
