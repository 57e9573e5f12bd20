package org.hexachat.adapter.rest.user;

import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;

/** That a new password was typed twice: a rule of the form alone, since nobody but a person makes typing errors. */
final class RepeatedPassword {
    private RepeatedPassword() {}

    /**
     * Compares.
     *
     * @throws ChatException {@code password.mismatch}
     */
    static void demand(String password, String repeated) {
        if (!password.equals(repeated)) {
            throw new ChatException(ErrorCode.PASSWORD_MISMATCH);
        }
    }
}
