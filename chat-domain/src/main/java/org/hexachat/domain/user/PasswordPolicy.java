package org.hexachat.domain.user;

import java.util.List;
import java.util.Optional;
import org.hexachat.domain.error.Refusal;
import org.hexachat.domain.error.Violations;

/**
 * What the password of an account must be like.
 *
 * @param rules all of them are asked, in this order
 */
public record PasswordPolicy(List<PasswordRule> rules) {

    public PasswordPolicy {
        rules = List.copyOf(rules);
    }

    /** The policy of a server that was not told otherwise. */
    public static PasswordPolicy standard(CommonPasswords common) {
        return new PasswordPolicy(List.of(
                new NotSimilarToAccount(), MinimumLength.STANDARD, new NotCommon(common), new NotEntirelyNumeric()));
    }

    /** Everything that is wrong with the candidate, at once; empty for a good password. */
    public List<Refusal> objectionsTo(PasswordCandidate candidate) {
        return rules.stream()
                .map(rule -> rule.objectionTo(candidate))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Reads a password that somebody chose, and notes under {@code field} everything that is wrong with it.
     *
     * @return empty where it is none at all; one that was objected to is there
     */
    public Optional<PasswordCandidate> read(
            String field,
            String typed,
            Optional<Username> username,
            Optional<EmailAddress> email,
            Violations violations) {
        Optional<PasswordCandidate> chosen = violations
                .check(field, () -> new RawPassword(typed))
                .map(password -> new PasswordCandidate(password, username, email));
        chosen.map(this::objectionsTo).stream()
                .flatMap(List::stream)
                .forEach(objection -> violations.add(field, objection));
        return chosen;
    }
}
