package org.hexachat.bootstrap.administrator;

import java.util.stream.Collectors;
import org.hexachat.domain.error.ChatException;

/** Why an account was refused, for the person at the terminal. */
final class Reasons {

    private Reasons() {}

    static String of(ChatException refused) {
        return refused.violations().isEmpty()
                ? refused.refusal().sentence()
                : refused.violations().stream()
                        .map(violation ->
                                violation.field() + ": " + violation.refusal().sentence())
                        .collect(Collectors.joining(" "));
    }
}
