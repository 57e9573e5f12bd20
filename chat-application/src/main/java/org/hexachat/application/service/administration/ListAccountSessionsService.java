package org.hexachat.application.service.administration;

import java.util.List;
import org.hexachat.application.port.in.administration.ListAccountSessionsUseCase;
import org.hexachat.application.port.out.SessionRepository;
import org.hexachat.domain.session.Session;

/** Lists the sessions of others. */
public final class ListAccountSessionsService implements ListAccountSessionsUseCase {

    private final SessionRepository sessions;
    private final AccountAct act;

    public ListAccountSessionsService(SessionRepository sessions, AccountAct act) {
        this.sessions = sessions;
        this.act = act;
    }

    @Override
    public List<Session> list(Query query) {
        return sessions.listOf(act.demand(query.caller(), query.account()).id());
    }
}
