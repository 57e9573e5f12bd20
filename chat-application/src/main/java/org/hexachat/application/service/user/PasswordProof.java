package org.hexachat.application.service.user;

import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.out.PasswordHasher;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.error.Refusal;
import org.hexachat.domain.error.Violations;
import org.hexachat.domain.limit.Limit;
import org.hexachat.domain.limit.LimitSubject;
import org.hexachat.domain.user.Credentials;
import org.hexachat.domain.user.RawPassword;
import org.hexachat.domain.user.User;

/** That the person at the keyboard knows the password of the account, asked again before what cannot be undone. */
public final class PasswordProof {

    private static final String FIELD = "current_password";

    private final UserRepository users;
    private final PasswordHasher hasher;
    private final RateLimits limits;

    public PasswordProof(UserRepository users, PasswordHasher hasher, RateLimits limits) {
        this.users = users;
        this.hasher = hasher;
        this.limits = limits;
    }

    /**
     * Notes a violation of {@code current_password} unless it is the caller's password.
     *
     * @return the caller's account
     * @throws ChatException {@code token.invalid} when the account is gone; {@code server.busy}; {@code rate_limited}
     */
    User demand(Caller caller, String currentPassword, Violations violations) {
        limits.spend(Limit.LOGIN, new LimitSubject.OfUser(caller.id()));
        Credentials credentials =
                users.findCredentials(caller.id()).orElseThrow(() -> new ChatException(ErrorCode.TOKEN_INVALID));
        boolean proven = violations
                .check(FIELD, () -> new RawPassword(currentPassword))
                .map(password -> hasher.matches(password, credentials.password()))
                .orElse(true);
        if (!proven) {
            violations.add(FIELD, Refusal.of(ErrorCode.PASSWORD_INCORRECT));
        }
        return credentials.user();
    }
}
