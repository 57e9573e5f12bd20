package org.hexachat.application.service.user;

import java.util.List;
import java.util.Optional;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.error.Refusal;
import org.hexachat.domain.error.Violation;
import org.hexachat.domain.error.Violations;
import org.hexachat.domain.user.Username;

/**
 * The field in which somebody names an account that a program is to use. What is wrong with the name is told of this field.
 *
 * @param name of the field
 */
public record UsernameField(String name) {

    /**
     * Reads a name that may be free.
     *
     * @throws ChatException {@code input.invalid}
     */
    public Username read(String typed) {
        Violations violations = new Violations();
        Optional<Username> read = violations.check(name, () -> new Username(typed));
        read.filter(Username::isReserved)
                .ifPresent(taken -> violations.add(name, Refusal.of(ErrorCode.USERNAME_TAKEN)));
        violations.throwIfAny();
        return read.orElseThrow();
    }

    /**
     * Stores the account.
     *
     * @throws ChatException {@code input.invalid} where the name turns out to be taken, beside what {@code work} throws
     */
    public void store(Runnable work) {
        try {
            work.run();
        } catch (ChatException refused) {
            throw refused.code() == ErrorCode.USERNAME_TAKEN
                    ? ChatException.invalid(List.of(new Violation(name, refused.refusal())))
                    : refused;
        }
    }
}
