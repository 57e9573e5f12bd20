package org.hexachat.domain.error;

import java.util.List;

/**
 * One reason not to do what was asked.
 *
 * @param code what is wrong, for programs
 * @param arguments what the sentence of the code needs, such as a limit; never a secret and never a message's text
 */
public record Refusal(ErrorCode code, List<Object> arguments) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    public static Refusal of(ErrorCode code, Object... arguments) {
        return new Refusal(code, List.of(arguments));
    }

    /** The reason in English, for people. */
    public String sentence() {
        return code.sentence(arguments);
    }
}
