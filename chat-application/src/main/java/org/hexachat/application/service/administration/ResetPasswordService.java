package org.hexachat.application.service.administration;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.administration.ResetPasswordUseCase;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.PasswordHasher;
import org.hexachat.application.port.out.SessionRepository;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.error.Violations;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.user.PasswordCandidate;
import org.hexachat.domain.user.PasswordHash;
import org.hexachat.domain.user.PasswordPolicy;
import org.hexachat.domain.user.RawPassword;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;

/** Ends all sessions with the old password: whoever stole it is out. */
public final class ResetPasswordService implements ResetPasswordUseCase {

    private static final String FIELD = "new_password";

    private final UserRepository users;
    private final SessionRepository sessions;
    private final AccountAct act;
    private final PasswordPolicy policy;
    private final PasswordHasher hasher;
    private final Transactions transactions;
    private final LiveConnections connections;

    public ResetPasswordService(
            UserRepository users,
            SessionRepository sessions,
            AccountAct act,
            PasswordPolicy policy,
            PasswordHasher hasher,
            Transactions transactions,
            LiveConnections connections) {
        this.users = users;
        this.sessions = sessions;
        this.act = act;
        this.policy = policy;
        this.hasher = hasher;
        this.transactions = transactions;
        this.connections = connections;
    }

    @Override
    public void reset(Command command) {
        User user = act.demandPerson(command.caller(), command.account());
        PasswordHash hash = hasher.hash(validated(command.newPassword(), user));
        transactions.inTransaction(() -> replace(user.id(), hash, command)).forEach(connections::closeSession);
    }

    private RawPassword validated(String typed, User user) {
        Violations violations = new Violations();
        Optional<PasswordCandidate> chosen =
                policy.read(FIELD, typed, Optional.of(user.username()), user.email(), violations);
        violations.throwIfAny();
        return chosen.orElseThrow().password();
    }

    private List<SessionId> replace(UserId account, PasswordHash hash, Command command) {
        users.changePassword(account, hash);
        act.record(AuditAction.PASSWORD_RESET, account, command.caller());
        return sessions.revokeAll(account);
    }
}
