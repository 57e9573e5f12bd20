package org.hexachat.domain.user;

import java.util.List;
import java.util.Optional;
import org.hexachat.domain.error.Refusal;

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
}
