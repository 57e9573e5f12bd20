package org.hexachat.domain.user;

import java.util.Locale;
import java.util.Optional;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.error.Refusal;
import org.hexachat.domain.error.Violations;

/**
 * What a server does with what somebody said when their account is deleted.
 *
 * @param standard what it does where nobody chooses
 * @param choosable whether people choose
 */
public record DeletionPolicy(MessageFate standard, boolean choosable) {

    /** What becomes of it; a choice that is not to be had is a violation of {@code messages}. */
    public MessageFate of(Optional<MessageFate> chosen, Violations violations) {
        if (!choosable && chosen.filter(fate -> fate != standard).isPresent()) {
            violations.add(
                    "messages",
                    Refusal.of(ErrorCode.INPUT_CHOICE, standard.name().toLowerCase(Locale.ROOT)));
        }
        return chosen.orElse(standard);
    }
}
