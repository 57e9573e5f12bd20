package org.hexachat.application.service.user;

import java.util.Optional;
import org.hexachat.application.port.in.user.EnsureAdministratorUseCase;
import org.hexachat.application.port.in.user.RegisterUserUseCase;
import org.hexachat.application.port.out.PasswordHasher;
import org.hexachat.application.port.out.SetupSecretRepository;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.application.service.room.FirstRoom;
import org.hexachat.application.service.user.Registration.NewAccount;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.error.Violations;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.user.Credentials;
import org.hexachat.domain.user.PasswordCandidate;
import org.hexachat.domain.user.RawPassword;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.Username;

/** Makes the first administrator, and never a stranger who took the name before. */
public final class EnsureAdministratorService implements EnsureAdministratorUseCase {

    private final UserRepository users;
    private final SetupSecretRepository secrets;
    private final Registration registration;
    private final FirstRoom rooms;
    private final PasswordHasher hasher;
    private final Transactions transactions;

    public EnsureAdministratorService(
            UserRepository users,
            SetupSecretRepository secrets,
            Registration registration,
            FirstRoom rooms,
            PasswordHasher hasher,
            Transactions transactions) {
        this.users = users;
        this.secrets = secrets;
        this.registration = registration;
        this.rooms = rooms;
        this.hasher = hasher;
        this.transactions = transactions;
    }

    @Override
    public Outcome ensure(Command command) {
        if (users.hasAdministrator()) {
            return Outcome.ALREADY_THERE;
        }
        Violations violations = new Violations();
        Optional<Username> name = violations.check("username", () -> new Username(command.username()));
        Optional<RoomName> room = command.room().flatMap(typed -> rooms.read(typed, violations));
        violations.throwIfAny();
        return name.flatMap(users::findCredentials)
                .map(account -> promote(account, command, room))
                .orElseGet(() -> create(command, room));
    }

    private Outcome promote(Credentials account, Command command, Optional<RoomName> room) {
        if (!hasher.matches(password(command), account.password())) {
            throw new ChatException(ErrorCode.USERNAME_TAKEN);
        }
        transactions.inTransaction(() -> {
            secrets.removeAll();
            users.grantAdministrator(account.user().id());
            open(room, account.user());
        });
        return Outcome.PROMOTED;
    }

    private static RawPassword password(Command command) {
        Violations violations = new Violations();
        Optional<RawPassword> password = violations.check("password", () -> new RawPassword(command.password()));
        violations.throwIfAny();
        return password.orElseThrow();
    }

    private Outcome create(Command command, Optional<RoomName> room) {
        Violations violations = new Violations();
        Optional<PasswordCandidate> checked = registration.check(
                new RegisterUserUseCase.Command(command.username(), Optional.empty(), command.password()), violations);
        violations.throwIfAny();
        NewAccount account = registration.hashed(checked.orElseThrow(), true);
        transactions.inTransaction(() -> {
            secrets.removeAll();
            registration.store(account);
            open(room, account.user());
        });
        return Outcome.CREATED;
    }

    /** A room that is there already was made by somebody, and stays as it is. */
    private void open(Optional<RoomName> room, User owner) {
        room.filter(name -> !rooms.isThere(name)).ifPresent(name -> rooms.open(name, owner));
    }
}
