package org.hexachat.application.service.user;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.user.RegisterUserUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.PasswordHasher;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.error.Refusal;
import org.hexachat.domain.error.Violations;
import org.hexachat.domain.user.EmailAddress;
import org.hexachat.domain.user.PasswordCandidate;
import org.hexachat.domain.user.PasswordHash;
import org.hexachat.domain.user.PasswordPolicy;
import org.hexachat.domain.user.RawPassword;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;

/** Checks everything first, hashes then, and stores last, where a name taken meanwhile is found out. */
public final class RegisterUserService implements RegisterUserUseCase {

    private final UserRepository users;
    private final PasswordPolicy policy;
    private final PasswordHasher hasher;
    private final IdGenerator ids;
    private final Clock clock;

    public RegisterUserService(
            UserRepository users, PasswordPolicy policy, PasswordHasher hasher, IdGenerator ids, Clock clock) {
        this.users = users;
        this.policy = policy;
        this.hasher = hasher;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public User register(Command command) {
        PasswordCandidate candidate = validated(command);
        Username name = candidate.username().orElseThrow();
        User user = new User(new UserId(ids.next()), name, candidate.email(), false, clock.now());
        PasswordHash hash = hasher.hash(candidate.password());
        Violations lateViolations = new Violations();
        lateViolations.check("username", () -> add(user, hash));
        lateViolations.throwIfAny();
        return user;
    }

    private User add(User user, PasswordHash hash) {
        users.add(user, hash);
        return user;
    }

    private PasswordCandidate validated(Command command) {
        Violations violations = new Violations();
        Optional<Username> name = violations.check("username", () -> new Username(command.username()));
        name.filter(this::isTaken).ifPresent(taken -> violations.add("username", Refusal.of(ErrorCode.USERNAME_TAKEN)));
        Optional<EmailAddress> email =
                command.email().flatMap(typed -> violations.check("email", () -> new EmailAddress(typed)));
        Optional<PasswordCandidate> candidate = violations
                .check("password", () -> new RawPassword(command.password()))
                .map(password -> new PasswordCandidate(password, name, email));
        candidate.map(policy::objectionsTo).stream()
                .flatMap(List::stream)
                .forEach(objection -> violations.add("password", objection));
        violations.throwIfAny();
        return candidate.orElseThrow();
    }

    private boolean isTaken(Username name) {
        return name.isReserved() || users.findByName(name).isPresent();
    }
}
