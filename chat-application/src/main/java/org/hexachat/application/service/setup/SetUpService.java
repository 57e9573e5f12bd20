package org.hexachat.application.service.setup;

import java.util.Optional;
import org.hexachat.application.port.in.setup.SetUpUseCase;
import org.hexachat.application.port.in.user.RegisterUserUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.SetupSecretRepository;
import org.hexachat.application.port.out.TokenIssuer;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.application.service.room.FirstRoom;
import org.hexachat.application.service.user.Registration;
import org.hexachat.application.service.user.Registration.NewAccount;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.error.Violations;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.session.SessionToken;
import org.hexachat.domain.session.TokenHash;
import org.hexachat.domain.user.PasswordCandidate;

/** Takes the secrets away in the transaction that makes the administrator: whoever comes second finds none, or the administrator. */
public final class SetUpService implements SetUpUseCase {

    private final UserRepository users;
    private final SetupSecretRepository secrets;
    private final Registration registration;
    private final FirstRoom rooms;
    private final TokenIssuer tokens;
    private final Transactions transactions;
    private final Clock clock;

    public SetUpService(
            UserRepository users,
            SetupSecretRepository secrets,
            Registration registration,
            FirstRoom rooms,
            TokenIssuer tokens,
            Transactions transactions,
            Clock clock) {
        this.users = users;
        this.secrets = secrets;
        this.registration = registration;
        this.rooms = rooms;
        this.tokens = tokens;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public boolean isNeeded() {
        return !users.hasAdministrator();
    }

    @Override
    public Done setUp(Command command) {
        demandNeed();
        TokenHash secret = known(command.secret());
        Violations violations = new Violations();
        Optional<PasswordCandidate> account = registration.check(
                new RegisterUserUseCase.Command(command.username(), command.email(), command.password()), violations);
        Optional<RoomName> room = rooms.readFree(command.room(), violations);
        violations.throwIfAny();
        NewAccount administrator = registration.hashed(account.orElseThrow(), true);
        return transactions.inTransaction(() -> store(secret, administrator, room.orElseThrow()));
    }

    private void demandNeed() {
        if (!isNeeded()) {
            throw new ChatException(ErrorCode.SETUP_DONE);
        }
    }

    private TokenHash known(String typed) {
        return Optional.of(typed)
                .filter(SessionToken::isWellFormed)
                .map(text -> tokens.hash(new SessionToken(text)))
                .filter(hash -> secrets.contains(hash, clock.now()))
                .orElseThrow(() -> new ChatException(ErrorCode.SETUP_SECRET_INVALID));
    }

    /** Asks for the need again: a server that started meanwhile has a secret that was not taken away. */
    private Done store(TokenHash secret, NewAccount administrator, RoomName room) {
        if (!secrets.takeAll(secret, clock.now())) {
            throw new ChatException(ErrorCode.SETUP_DONE);
        }
        demandNeed();
        registration.store(administrator);
        return new Done(administrator.user(), rooms.open(room, administrator.user()));
    }
}
