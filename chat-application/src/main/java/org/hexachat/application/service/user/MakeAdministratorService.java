package org.hexachat.application.service.user;

import java.util.Optional;
import org.hexachat.application.port.in.user.MakeAdministratorUseCase;
import org.hexachat.application.port.in.user.RegisterUserUseCase;
import org.hexachat.application.port.out.SetupSecretRepository;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.application.service.user.Registration.NewAccount;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.error.Violations;
import org.hexachat.domain.user.PasswordCandidate;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.Username;

/** Asks no password of an account that is there: who can call this can read and write the store as well. */
public final class MakeAdministratorService implements MakeAdministratorUseCase {

    private final UserRepository users;
    private final SetupSecretRepository secrets;
    private final Registration registration;
    private final Transactions transactions;

    public MakeAdministratorService(
            UserRepository users, SetupSecretRepository secrets, Registration registration, Transactions transactions) {
        this.users = users;
        this.secrets = secrets;
        this.registration = registration;
        this.transactions = transactions;
    }

    @Override
    public Outcome make(Command command) {
        Violations violations = new Violations();
        Optional<Username> name = violations.check("username", () -> new Username(command.username()));
        violations.throwIfAny();
        return name.flatMap(users::findByName).map(this::promote).orElseGet(() -> create(command));
    }

    private Outcome promote(User user) {
        if (user.id().isBot()) {
            throw new ChatException(ErrorCode.USERNAME_TAKEN);
        }
        if (user.administrator()) {
            return Outcome.ALREADY_THERE;
        }
        transactions.inTransaction(() -> {
            secrets.removeAll();
            users.grantAdministrator(user.id());
        });
        return Outcome.PROMOTED;
    }

    private Outcome create(Command command) {
        Violations violations = new Violations();
        Optional<PasswordCandidate> checked = registration.check(
                new RegisterUserUseCase.Command(
                        command.username(), Optional.empty(), command.password().get()),
                violations);
        violations.throwIfAny();
        NewAccount account = registration.hashed(checked.orElseThrow(), true);
        transactions.inTransaction(() -> {
            secrets.removeAll();
            registration.store(account);
        });
        return Outcome.CREATED;
    }
}
