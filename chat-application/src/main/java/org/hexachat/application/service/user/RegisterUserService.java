package org.hexachat.application.service.user;

import java.util.Optional;
import org.hexachat.application.port.in.user.RegisterUserUseCase;
import org.hexachat.application.service.settings.CurrentSettings;
import org.hexachat.application.service.user.Registration.NewAccount;
import org.hexachat.domain.error.Violations;
import org.hexachat.domain.user.PasswordCandidate;
import org.hexachat.domain.user.User;

/** Looks whether anybody may register, checks everything, hashes then, and stores last, where a name taken meanwhile is found out. */
public final class RegisterUserService implements RegisterUserUseCase {

    private final Registration registration;
    private final CurrentSettings settings;

    public RegisterUserService(Registration registration, CurrentSettings settings) {
        this.registration = registration;
        this.settings = settings;
    }

    @Override
    public User register(Command command) {
        settings.now().demandOpenRegistration();
        Violations violations = new Violations();
        Optional<PasswordCandidate> checked = registration.check(command, violations);
        violations.throwIfAny();
        NewAccount account = registration.hashed(checked.orElseThrow(), false);
        registration.store(account);
        return account.user();
    }
}
