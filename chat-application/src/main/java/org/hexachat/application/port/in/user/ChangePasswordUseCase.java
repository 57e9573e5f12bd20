package org.hexachat.application.port.in.user;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;

/** Change one's own password. */
public interface ChangePasswordUseCase {

    /**
     * Sets the password and ends every other session of the account, open connections included; the caller stays logged in.
     *
     * @throws ChatException {@code input.invalid} with the violations of {@code new_password} and, where the old one is wrong,
     *     of {@code current_password}
     */
    void change(Command command);

    /** The old password as proof, and the new one. */
    record Command(Caller caller, String currentPassword, String newPassword) {

        @Override
        public String toString() {
            return "Command[***]";
        }
    }
}
