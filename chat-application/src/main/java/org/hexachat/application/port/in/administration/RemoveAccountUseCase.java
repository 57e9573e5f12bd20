package org.hexachat.application.port.in.administration;

import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.user.DeleteAccountUseCase;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.user.MessageFate;
import org.hexachat.domain.user.UserId;

/** Delete the account of somebody else. Administrators may. */
@FunctionalInterface
public interface RemoveAccountUseCase {

    /**
     * As the person could do it: see {@link DeleteAccountUseCase}.
     *
     * @throws ChatException {@code administrator.required}; {@code user.not_found}; {@code admin.last}; {@code input.invalid} with a violation of
     *     {@code messages} where the server leaves no choice
     */
    void remove(Command command);

    /**
     * Whose.
     *
     * @param messages what becomes of what the person said; empty for what the server does
     */
    record Command(Caller caller, UserId account, Optional<MessageFate> messages) {}
}
