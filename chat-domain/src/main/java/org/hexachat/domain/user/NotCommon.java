package org.hexachat.domain.user;

import java.util.Optional;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.error.Refusal;

/**
 * Not among the passwords that everybody tries first.
 *
 * @param common the passwords to refuse
 */
record NotCommon(CommonPasswords common) implements PasswordRule {

    @Override
    public Optional<Refusal> objectionTo(PasswordCandidate candidate) {
        return common.contains(candidate.password())
                ? Optional.of(Refusal.of(ErrorCode.PASSWORD_TOO_COMMON))
                : Optional.empty();
    }
}
