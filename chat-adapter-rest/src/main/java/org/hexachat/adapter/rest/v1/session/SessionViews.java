package org.hexachat.adapter.rest.v1.session;

import java.util.List;
import org.hexachat.adapter.rest.v1.session.wire.SessionList;
import org.hexachat.adapter.rest.v1.session.wire.SessionView;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.session.Session;

/** Shows sessions. */
public final class SessionViews {
    private SessionViews() {}

    /** All of an account, with the one marked that the caller is in. */
    public static SessionList of(List<Session> sessions, Caller caller) {
        return new SessionList(
                sessions.stream().map(session -> view(session, caller)).toList(), null);
    }

    private static SessionView view(Session session, Caller caller) {
        return new SessionView(
                session.id().value(),
                session.createdAt(),
                session.lastUsedAt(),
                session.id().equals(caller.session()));
    }
}
