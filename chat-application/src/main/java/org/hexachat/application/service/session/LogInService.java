package org.hexachat.application.service.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.session.LogInUseCase;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.IdGenerator;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.PasswordHasher;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.port.out.SessionRepository;
import org.hexachat.application.port.out.TokenIssuer;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.error.Violations;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.hexachat.domain.session.Session;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.session.SessionToken;
import org.hexachat.domain.user.Credentials;
import org.hexachat.domain.user.PasswordHash;
import org.hexachat.domain.user.RawPassword;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;

/** Checks a password of somebody or of nobody at the same cost, and renews a hash that has become weak. */
public final class LogInService implements LogInUseCase {

    private final UserRepository users;
    private final SessionRepository sessions;
    private final PasswordHasher hasher;
    private final TokenIssuer tokens;
    private final Transactions transactions;
    private final LiveConnections connections;
    private final RateLimits limits;
    private final IdGenerator ids;
    private final Clock clock;

    public LogInService(
            UserRepository users,
            SessionRepository sessions,
            PasswordHasher hasher,
            TokenIssuer tokens,
            Transactions transactions,
            LiveConnections connections,
            RateLimits limits,
            IdGenerator ids,
            Clock clock) {
        this.users = users;
        this.sessions = sessions;
        this.hasher = hasher;
        this.tokens = tokens;
        this.transactions = transactions;
        this.connections = connections;
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public SessionToken logIn(Command command) {
        RawPassword password = typed(command);
        Optional<Username> name = new Violations().check("username", () -> new Username(command.username()));
        name.ifPresent(tried -> limits.spend(Limit.LOGIN, new LimitSubject.OfAccountName(tried.canonical())));
        Optional<Credentials> credentials = name.flatMap(users::findCredentials);
        return credentials
                .filter(found -> hasher.matches(password, found.password()))
                .map(found -> open(found, password))
                .orElseThrow(() -> refuse(credentials, password));
    }

    private static RawPassword typed(Command command) {
        return new Violations()
                .check("password", () -> new RawPassword(command.password()))
                .orElseThrow(() -> new ChatException(ErrorCode.CREDENTIALS_INVALID));
    }

    private ChatException refuse(Optional<Credentials> credentials, RawPassword password) {
        if (credentials.isEmpty()) {
            hasher.matchNothing(password);
        }
        return new ChatException(ErrorCode.CREDENTIALS_INVALID);
    }

    private SessionToken open(Credentials checked, RawPassword password) {
        PasswordHash hash = hasher.isOutdated(checked.password()) ? hasher.hash(password) : checked.password();
        SessionToken token = tokens.issue();
        transactions.inTransaction(() -> store(checked, hash, token)).forEach(connections::closeSession);
        return token;
    }

    /** A password that is changed at the same moment is changed before, and refuses, or after, and ends this session, too. */
    private List<SessionId> store(Credentials checked, PasswordHash hash, SessionToken token) {
        UserId user = checked.user().id();
        if (!users.renewPassword(user, checked.password(), hash)) {
            throw new ChatException(ErrorCode.CREDENTIALS_INVALID);
        }
        Instant now = clock.now();
        if (!sessions.add(new Session(new SessionId(ids.next()), user, tokens.hash(token), now, now))) {
            throw new ChatException(ErrorCode.ACCOUNT_DISABLED);
        }
        return sessions.revokeOldest(user, Session.MAX_PER_USER);
    }
}
