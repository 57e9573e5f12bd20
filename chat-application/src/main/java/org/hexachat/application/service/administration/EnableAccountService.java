package org.hexachat.application.service.administration;

import java.util.Optional;
import org.hexachat.application.port.in.administration.EnableAccountUseCase;
import org.hexachat.application.port.out.AccountRepository;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.log.Reason;
import org.hexachat.domain.user.User;

/** Enables accounts. */
public final class EnableAccountService implements EnableAccountUseCase {

    private final AccountRepository accounts;
    private final AccountAct act;
    private final Transactions transactions;

    public EnableAccountService(AccountRepository accounts, AccountAct act, Transactions transactions) {
        this.accounts = accounts;
        this.act = act;
        this.transactions = transactions;
    }

    @Override
    public void enable(Command command) {
        User user = act.demand(command.caller(), command.account());
        Optional<Reason> reason = Reason.typed(command.reason());
        transactions.inTransaction(() -> {
            if (accounts.enable(user.id())) {
                act.record(AuditAction.ACCOUNT_ENABLED, user.id(), command.caller(), reason, Optional.empty());
            }
        });
    }
}
