package org.hexachat.application.port.in.session;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;

/**
 * Look once more whether a caller's session is open: for who has just become findable by those who end sessions, and may have
 * been recognized before one of them looked.
 */
@FunctionalInterface
public interface ConfirmSessionUseCase {

    /**
     * Checks, at the moment of the call.
     *
     * @throws ChatException {@code token.invalid} when the session has ended
     */
    void confirm(Caller caller);
}
