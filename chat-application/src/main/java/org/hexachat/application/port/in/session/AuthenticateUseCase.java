package org.hexachat.application.port.in.session;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;

/** Recognize somebody by a token. */
public interface AuthenticateUseCase {

    /**
     * Finds out whose token this is, and notes that it was used.
     *
     * @throws ChatException {@code token.invalid} when the token opens no session
     */
    Caller authenticate(String token);
}
