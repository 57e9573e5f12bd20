package org.hexachat.domain.user;

import java.util.Optional;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.error.Refusal;

/**
 * At least so many code points.
 *
 * @param codePoints the least length that passes
 */
record MinimumLength(int codePoints) implements PasswordRule {

    /** The floor of OWASP ASVS 5 (6.2.1), and of the service that this one replaces. */
    static final MinimumLength STANDARD = new MinimumLength(8);

    @Override
    public Optional<Refusal> objectionTo(PasswordCandidate candidate) {
        return candidate.password().length() < codePoints
                ? Optional.of(Refusal.of(ErrorCode.PASSWORD_TOO_SHORT, codePoints))
                : Optional.empty();
    }
}
