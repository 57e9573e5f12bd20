package org.hexachat.application.service.administration;

import java.util.List;
import org.hexachat.application.port.in.administration.RevokeAdministratorUseCase;
import org.hexachat.application.port.out.AccountRepository;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.SessionRepository;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.application.service.user.LastAdministrator;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;

/** Takes the right, and then what was opened with it: a connection keeps what it was opened with. */
public final class RevokeAdministratorService implements RevokeAdministratorUseCase {

    private final AccountRepository accounts;
    private final SessionRepository sessions;
    private final LastAdministrator lastAdministrator;
    private final AccountAct act;
    private final Transactions transactions;
    private final LiveConnections connections;

    public RevokeAdministratorService(
            AccountRepository accounts,
            SessionRepository sessions,
            LastAdministrator lastAdministrator,
            AccountAct act,
            Transactions transactions,
            LiveConnections connections) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.lastAdministrator = lastAdministrator;
        this.act = act;
        this.transactions = transactions;
        this.connections = connections;
    }

    @Override
    public void revoke(Command command) {
        User user = act.demand(command.caller(), command.account());
        transactions.inTransaction(() -> take(user.id(), command)).forEach(connections::closeSession);
    }

    private List<SessionId> take(UserId account, Command command) {
        lastAdministrator.demandOtherThan(account);
        if (!accounts.revokeAdministrator(account)) {
            return List.of();
        }
        act.record(AuditAction.ADMINISTRATOR_REVOKED, account, command.caller());
        return sessions.revokeAll(account);
    }
}
