package org.hexachat.application.port.in.user;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;

/** Give up one's own account. */
public interface DeleteAccountUseCase {

    /**
     * Deletes the account for good: it leaves its rooms, its sessions end, its connections are closed before this returns, its
     * name is free again. What it said stays, signed by {@code deleted-user}; the rooms it owned stay, too.
     *
     * @throws ChatException {@code input.invalid} with a violation of {@code current_password}
     */
    void delete(Command command);

    /** The password as proof that this is not a borrowed phone. */
    record Command(Caller caller, String currentPassword) {

        @Override
        public String toString() {
            return "Command[***]";
        }
    }
}
