package org.hexachat.application.service.administration;

import java.util.Optional;
import org.hexachat.application.port.in.administration.CreateAccountUseCase;
import org.hexachat.application.port.in.user.RegisterUserUseCase;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.application.service.user.Registration;
import org.hexachat.application.service.user.Registration.NewAccount;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.error.Violations;
import org.hexachat.domain.user.Account;
import org.hexachat.domain.user.PasswordCandidate;

/** Opens accounts as a registration does. */
public final class CreateAccountService implements CreateAccountUseCase {

    private final Registration registration;
    private final AccountAct act;
    private final Transactions transactions;

    public CreateAccountService(Registration registration, AccountAct act, Transactions transactions) {
        this.registration = registration;
        this.act = act;
        this.transactions = transactions;
    }

    @Override
    public Account create(Command command) {
        command.caller().requireAdministrator();
        Violations violations = new Violations();
        Optional<PasswordCandidate> checked = registration.check(
                new RegisterUserUseCase.Command(command.username(), command.email(), command.password()), violations);
        violations.throwIfAny();
        NewAccount account = registration.hashed(checked.orElseThrow(), command.administrator());
        transactions.inTransaction(() -> store(account, command));
        return new Account(account.user(), Optional.empty(), 0, Optional.empty());
    }

    private void store(NewAccount account, Command command) {
        registration.store(account);
        act.record(
                AuditAction.ACCOUNT_CREATED,
                account.user().id(),
                command.caller(),
                Optional.empty(),
                Optional.of("administrator").filter(right -> command.administrator()));
    }
}
