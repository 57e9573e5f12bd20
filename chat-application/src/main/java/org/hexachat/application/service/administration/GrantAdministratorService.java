package org.hexachat.application.service.administration;

import org.hexachat.application.port.in.administration.GrantAdministratorUseCase;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.user.User;

/** Gives the right. */
public final class GrantAdministratorService implements GrantAdministratorUseCase {

    private final UserRepository users;
    private final AccountAct act;
    private final Transactions transactions;

    public GrantAdministratorService(UserRepository users, AccountAct act, Transactions transactions) {
        this.users = users;
        this.act = act;
        this.transactions = transactions;
    }

    @Override
    public void grant(Command command) {
        User user = act.demandPerson(command.caller(), command.account());
        if (!user.administrator()) {
            transactions.inTransaction(() -> {
                users.grantAdministrator(user.id());
                act.record(AuditAction.ADMINISTRATOR_GRANTED, user.id(), command.caller());
            });
        }
    }
}
