package org.hexachat.application.service.session;

import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.session.LogOutUseCase;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.SessionRepository;

/** Revokes first and cuts then, so that nothing can open in between. */
public final class LogOutService implements LogOutUseCase {

    private final SessionRepository sessions;
    private final LiveConnections connections;

    public LogOutService(SessionRepository sessions, LiveConnections connections) {
        this.sessions = sessions;
        this.connections = connections;
    }

    @Override
    public void logOut(Caller caller) {
        sessions.revoke(caller.session());
        connections.closeSession(caller.session());
    }
}
