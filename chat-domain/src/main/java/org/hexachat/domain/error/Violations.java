package org.hexachat.domain.error;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Gathers everything that is wrong with one command, so that a person is told once. Not for sharing between threads. */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();

    /**
     * Makes a value; where that is refused as INVALID or CONFLICT, notes it under {@code field} and answers empty.
     *
     * @throws ChatException of any other kind, since no field is to blame for that
     */
    public <T> Optional<T> check(String field, Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (ChatException refused) {
            if (refused.kind() != ErrorKind.INVALID && refused.kind() != ErrorKind.CONFLICT) {
                throw refused;
            }
            add(field, refused.refusal());
            return Optional.empty();
        }
    }

    public void add(String field, Refusal refusal) {
        found.add(new Violation(field, refusal));
    }

    /**
     * Ends the gathering.
     *
     * @throws ChatException with every violation noted so far, if there is any
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw ChatException.invalid(found);
        }
    }
}
