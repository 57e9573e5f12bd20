package org.hexachat.application.service.administration;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.administration.EndAccountSessionsUseCase;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.SessionRepository;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;

/** Revokes first and cuts then, so that nothing can open in between. */
public final class EndAccountSessionsService implements EndAccountSessionsUseCase {

    private final SessionRepository sessions;
    private final AccountAct act;
    private final Transactions transactions;
    private final LiveConnections connections;

    public EndAccountSessionsService(
            SessionRepository sessions, AccountAct act, Transactions transactions, LiveConnections connections) {
        this.sessions = sessions;
        this.act = act;
        this.transactions = transactions;
        this.connections = connections;
    }

    @Override
    public void end(Command command) {
        User user = act.demand(command.caller(), command.account());
        transactions.inTransaction(() -> revoke(user.id(), command)).forEach(connections::closeSession);
    }

    private List<SessionId> revoke(UserId account, Command command) {
        List<SessionId> ended =
                command.session().map(session -> one(account, session)).orElseGet(() -> sessions.revokeAll(account));
        if (!ended.isEmpty()) {
            act.record(
                    AuditAction.SESSIONS_ENDED,
                    account,
                    command.caller(),
                    Optional.empty(),
                    Optional.of(String.valueOf(ended.size())));
        }
        return ended;
    }

    private List<SessionId> one(UserId account, SessionId session) {
        if (!sessions.revoke(account, session)) {
            throw new ChatException(ErrorCode.SESSION_NOT_FOUND);
        }
        return List.of(session);
    }
}
