package org.hexachat.application.port.in.administration;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.user.UserId;

/** Give somebody another password, who has lost theirs, or to whom it was stolen. Administrators may. */
@FunctionalInterface
public interface ResetPasswordUseCase {

    /**
     * Sets the password, and ends every session of the account before this returns.
     *
     * @throws ChatException {@code administrator.required}; {@code user.not_found}; {@code account.bot}; {@code input.invalid} with the violations of
     *     {@code new_password}; {@code server.busy}
     */
    void reset(Command command);

    /** Whose, and which. */
    record Command(Caller caller, UserId account, String newPassword) {

        @Override
        public String toString() {
            return "Command[***]";
        }
    }
}
