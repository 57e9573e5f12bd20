package org.hexachat.application.service.session;

import java.util.List;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.session.ListSessionsUseCase;
import org.hexachat.application.port.out.SessionRepository;
import org.hexachat.domain.session.Session;

/** Lists sessions. */
public final class ListSessionsService implements ListSessionsUseCase {

    private final SessionRepository sessions;

    public ListSessionsService(SessionRepository sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<Session> list(Caller caller) {
        return sessions.listOf(caller.id());
    }
}
