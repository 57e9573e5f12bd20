package org.hexachat.application.service.administration;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.administration.DisableAccountUseCase;
import org.hexachat.application.port.out.AccountRepository;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.SessionRepository;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.application.service.user.LastAdministrator;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.log.Reason;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;

/** Disables first and cuts then, so that nothing can open in between. */
public final class DisableAccountService implements DisableAccountUseCase {

    private final AccountRepository accounts;
    private final SessionRepository sessions;
    private final LastAdministrator lastAdministrator;
    private final AccountAct act;
    private final Transactions transactions;
    private final LiveConnections connections;
    private final Clock clock;

    public DisableAccountService(
            AccountRepository accounts,
            SessionRepository sessions,
            LastAdministrator lastAdministrator,
            AccountAct act,
            Transactions transactions,
            LiveConnections connections,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.lastAdministrator = lastAdministrator;
        this.act = act;
        this.transactions = transactions;
        this.connections = connections;
        this.clock = clock;
    }

    @Override
    public void disable(Command command) {
        User user = act.demand(command.caller(), command.account());
        Optional<Reason> reason = Reason.typed(command.reason());
        transactions.inTransaction(() -> store(user.id(), command, reason)).forEach(connections::closeUser);
    }

    private List<UserId> store(UserId account, Command command, Optional<Reason> reason) {
        lastAdministrator.demandOtherThan(account);
        List<UserId> disabled = accounts.disable(account, clock.now());
        if (!disabled.isEmpty()) {
            disabled.forEach(sessions::revokeAll);
            act.record(AuditAction.ACCOUNT_DISABLED, account, command.caller(), reason, Optional.empty());
        }
        return disabled;
    }
}
