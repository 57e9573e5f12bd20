package org.hexachat.domain.log;

import java.util.Optional;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.error.Violations;
import org.hexachat.domain.text.UnicodeText;

/**
 * Why something was done to somebody: 1 to {@value #MAX_CODE_POINTS} code points on one line, trimmed. Masks itself when printed,
 * so that no log quotes it.
 */
public record Reason(String value) {

    /** What the audit logs of Discord take. */
    public static final int MAX_CODE_POINTS = 512;

    /**
     * Prepares and checks a reason.
     *
     * @throws ChatException {@code input.blank}, {@code input.too_long} or {@code input.characters}
     */
    public Reason {
        value = value.strip();
        UnicodeText text = new UnicodeText(value);
        if (value.isEmpty()) {
            throw new ChatException(ErrorCode.INPUT_BLANK);
        }
        if (text.length() > MAX_CODE_POINTS) {
            throw new ChatException(ErrorCode.INPUT_TOO_LONG, MAX_CODE_POINTS);
        }
        if (text.isIllFormed() || text.contains(Character::isISOControl)) {
            throw new ChatException(ErrorCode.INPUT_CHARACTERS);
        }
    }

    /**
     * Takes a reason as it was typed; a blank one is none.
     *
     * @throws ChatException {@code input.invalid}, blaming the field {@code reason}
     */
    public static Optional<Reason> typed(Optional<String> text) {
        Violations violations = new Violations();
        Optional<Reason> reason = text.filter(given -> !given.isBlank())
                .flatMap(given -> violations.check("reason", () -> new Reason(given)));
        violations.throwIfAny();
        return reason;
    }

    @Override
    public String toString() {
        return "Reason[" + new UnicodeText(value).length() + " code points]";
    }
}
