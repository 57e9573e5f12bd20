package org.hexachat.domain.user;

import java.util.Optional;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.error.Refusal;

/** Something else than digits must be in it. */
record NotEntirelyNumeric() implements PasswordRule {

    @Override
    public Optional<Refusal> objectionTo(PasswordCandidate candidate) {
        return candidate.password().value().codePoints().allMatch(Character::isDigit)
                ? Optional.of(Refusal.of(ErrorCode.PASSWORD_ENTIRELY_NUMERIC))
                : Optional.empty();
    }
}
