package org.hexachat.domain.user;

import java.util.Optional;
import org.hexachat.domain.error.Refusal;

/** One named demand on the passwords of accounts. */
@FunctionalInterface
public interface PasswordRule {

    /** Why the candidate is too weak, or empty where this rule has nothing against it. */
    Optional<Refusal> objectionTo(PasswordCandidate candidate);
}
