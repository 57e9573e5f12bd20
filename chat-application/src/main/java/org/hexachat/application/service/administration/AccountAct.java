package org.hexachat.application.service.administration;

import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.out.AuditLog;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.audit.AuditedAct;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.Reason;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;

/** What everything has in common that administrators do to accounts: it is theirs alone to do, and it is written down. */
public final class AccountAct {

    private final UserRepository users;
    private final AuditLog audit;
    private final Clock clock;

    public AccountAct(UserRepository users, AuditLog audit, Clock clock) {
        this.users = users;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The account, for an administrator.
     *
     * @throws ChatException {@code administrator.required}; {@code user.not_found}
     */
    User demand(Caller caller, UserId account) {
        caller.requireAdministrator();
        return users.findById(account).orElseThrow(() -> new ChatException(ErrorCode.USER_NOT_FOUND));
    }

    /**
     * As {@link #demand}, for what only people have.
     *
     * @throws ChatException also {@code account.bot}
     */
    User demandPerson(Caller caller, UserId account) {
        User user = demand(caller, account);
        if (account.isBot()) {
            throw new ChatException(ErrorCode.ACCOUNT_BOT);
        }
        return user;
    }

    /** Writes it down, in the transaction in which it is done. */
    void record(AuditAction action, UserId account, Caller by) {
        record(action, account, by, Optional.empty(), Optional.empty());
    }

    /** As {@link #record(AuditAction, UserId, Caller)}, with why, and what it came to. */
    void record(AuditAction action, UserId account, Caller by, Optional<Reason> reason, Optional<String> detail) {
        audit.record(AuditedAct.ofAccount(action, account, by.id(), clock.now(), reason, detail));
    }
}
