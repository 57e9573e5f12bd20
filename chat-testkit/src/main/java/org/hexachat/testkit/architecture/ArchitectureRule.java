package org.hexachat.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;

/**
 * One rule of the architecture, and what to tell a person who broke it.
 *
 * @param id stable; documents and reviews refer to it
 * @param demand what holds, as a sentence
 * @param because what would go wrong without it
 * @param instead what to do where the code wants to break it
 * @param rule the check
 */
public record ArchitectureRule(String id, String demand, String because, String instead, ArchRule rule) {

    /** The id and the demand, as a test report shows it. */
    public String name() {
        return id + " " + demand;
    }

    /**
     * Fails where the classes break the rule.
     *
     * @throws AssertionError that says which rule, why, what to do instead, and where
     */
    public void check(JavaClasses classes) {
        EvaluationResult result = evaluate(classes);
        if (result.hasViolation()) {
            throw new AssertionError(report(result.getFailureReport().getDetails()));
        }
    }

    /** Looks for violations in code that people wrote; what a compiler or a processor generated is theirs to shape. */
    public EvaluationResult evaluate(JavaClasses classes) {
        return rule.allowEmptyShould(true).evaluate(classes.that(not(GeneratedCode.isGenerated())));
    }

    private String report(List<String> places) {
        return """
                Architecture rule %s is broken: %s
                  Why:     %s
                  Instead: %s
                  Where:
                    - %s""".formatted(id, demand, because, instead, String.join("\n    - ", places));
    }
}
