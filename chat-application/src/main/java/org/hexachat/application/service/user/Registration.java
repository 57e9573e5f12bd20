package org.hexachat.application.service.user;

import java.util.Optional;
import org.hexachat.application.port.in.user.RegisterUserUseCase.Command;
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
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;

/** The way of an account, in the steps that may not share a transaction: it is checked, hashed, and stored. */
public final class Registration {

    private final UserRepository users;
    private final PasswordPolicy policy;
    private final PasswordHasher hasher;
    private final IdGenerator ids;
    private final Clock clock;

    public Registration(
            UserRepository users, PasswordPolicy policy, PasswordHasher hasher, IdGenerator ids, Clock clock) {
        this.users = users;
        this.policy = policy;
        this.hasher = hasher;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Notes what is wrong with {@code username}, {@code email} and {@code password}.
     *
     * @return whole where nothing was noted
     */
    public Optional<PasswordCandidate> check(Command command, Violations violations) {
        Optional<Username> name = violations.check("username", () -> new Username(command.username()));
        name.filter(this::isTaken).ifPresent(taken -> violations.add("username", Refusal.of(ErrorCode.USERNAME_TAKEN)));
        Optional<EmailAddress> email =
                command.email().flatMap(typed -> violations.check("email", () -> new EmailAddress(typed)));
        return policy.read("password", command.password(), name, email, violations);
    }

    /**
     * Hashes the password, and makes the account.
     *
     * @param administrator whether it runs the server
     */
    public NewAccount hashed(PasswordCandidate checked, boolean administrator) {
        User user = new User(
                new UserId(ids.next()), checked.username().orElseThrow(), checked.email(), administrator, clock.now());
        return new NewAccount(user, hasher.hash(checked.password()));
    }

    /**
     * Stores the account.
     *
     * @throws org.hexachat.domain.error.ChatException {@code input.invalid} where the name was taken meanwhile
     */
    public void store(NewAccount account) {
        Violations late = new Violations();
        late.check("username", () -> add(account));
        late.throwIfAny();
    }

    private NewAccount add(NewAccount account) {
        users.add(account.user(), account.password());
        return account;
    }

    private boolean isTaken(Username name) {
        return name.isReserved() || users.findByName(name).isPresent();
    }

    /** An account that was checked, and is not stored yet. */
    public record NewAccount(User user, PasswordHash password) {}
}
