package org.hexachat.application.service.user;

import java.util.Optional;
import org.hexachat.application.port.in.user.EnsureAdministratorUseCase;
import org.hexachat.application.port.in.user.RegisterUserUseCase;
import org.hexachat.application.port.out.PasswordHasher;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.error.Violations;
import org.hexachat.domain.user.Credentials;
import org.hexachat.domain.user.RawPassword;
import org.hexachat.domain.user.Username;

/** Makes the first administrator, and never a stranger who took the name before. */
public final class EnsureAdministratorService implements EnsureAdministratorUseCase {

    private final UserRepository users;
    private final RegisterUserUseCase registration;
    private final PasswordHasher hasher;

    public EnsureAdministratorService(UserRepository users, RegisterUserUseCase registration, PasswordHasher hasher) {
        this.users = users;
        this.registration = registration;
        this.hasher = hasher;
    }

    @Override
    public Outcome ensure(Command command) {
        if (users.hasAdministrator()) {
            return Outcome.ALREADY_THERE;
        }
        return existing(command).map(account -> promote(account, command)).orElseGet(() -> create(command));
    }

    private Optional<Credentials> existing(Command command) {
        Violations violations = new Violations();
        Optional<Username> name = violations.check("username", () -> new Username(command.username()));
        violations.throwIfAny();
        return name.flatMap(users::findCredentials);
    }

    private Outcome promote(Credentials account, Command command) {
        if (!hasher.matches(password(command), account.password())) {
            throw new ChatException(ErrorCode.USERNAME_TAKEN);
        }
        users.grantAdministrator(account.user().id());
        return Outcome.PROMOTED;
    }

    private static RawPassword password(Command command) {
        Violations violations = new Violations();
        Optional<RawPassword> password = violations.check("password", () -> new RawPassword(command.password()));
        violations.throwIfAny();
        return password.orElseThrow();
    }

    private Outcome create(Command command) {
        users.grantAdministrator(registration
                .register(new RegisterUserUseCase.Command(command.username(), Optional.empty(), command.password()))
                .id());
        return Outcome.CREATED;
    }
}
