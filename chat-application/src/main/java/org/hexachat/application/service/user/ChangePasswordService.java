package org.hexachat.application.service.user;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.user.ChangePasswordUseCase;
import org.hexachat.application.port.out.LiveConnections;
import org.hexachat.application.port.out.PasswordHasher;
import org.hexachat.application.port.out.SessionRepository;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.domain.error.Violations;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.user.PasswordCandidate;
import org.hexachat.domain.user.PasswordHash;
import org.hexachat.domain.user.PasswordPolicy;
import org.hexachat.domain.user.RawPassword;
import org.hexachat.domain.user.User;

/** Ends the other sessions with the old password: whoever stole it is out. */
public final class ChangePasswordService implements ChangePasswordUseCase {

    private static final String FIELD = "new_password";

    private final UserRepository users;
    private final SessionRepository sessions;
    private final PasswordProof proof;
    private final PasswordPolicy policy;
    private final PasswordHasher hasher;
    private final Transactions transactions;
    private final LiveConnections connections;

    public ChangePasswordService(
            UserRepository users,
            SessionRepository sessions,
            PasswordProof proof,
            PasswordPolicy policy,
            PasswordHasher hasher,
            Transactions transactions,
            LiveConnections connections) {
        this.users = users;
        this.sessions = sessions;
        this.proof = proof;
        this.policy = policy;
        this.hasher = hasher;
        this.transactions = transactions;
        this.connections = connections;
    }

    @Override
    public void change(Command command) {
        PasswordHash hash = hasher.hash(validated(command));
        List<SessionId> ended = transactions.inTransaction(() -> replace(command.caller(), hash));
        ended.forEach(connections::closeSession);
    }

    private RawPassword validated(Command command) {
        Violations violations = new Violations();
        User user = proof.demand(command.caller(), command.currentPassword(), violations);
        Optional<PasswordCandidate> chosen =
                policy.read(FIELD, command.newPassword(), Optional.of(user.username()), user.email(), violations);
        violations.throwIfAny();
        return chosen.orElseThrow().password();
    }

    private List<SessionId> replace(Caller caller, PasswordHash hash) {
        users.changePassword(caller.id(), hash);
        return sessions.revokeOthers(caller.id(), caller.session());
    }
}
