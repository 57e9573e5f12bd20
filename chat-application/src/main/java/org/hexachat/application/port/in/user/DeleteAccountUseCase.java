package org.hexachat.application.port.in.user;

import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.user.MessageFate;

/** Give up one's own account. */
public interface DeleteAccountUseCase {

    /**
     * Deletes the account for good: it leaves its rooms, its sessions end, its connections are closed before this returns, its
     * name is free again. What it said stays, signed by {@code deleted-user}, or is deleted in the background after this has returned, message
     * by message, as if the person had done it; the rooms it owned stay.
     *
     * @throws ChatException {@code input.invalid} with violations of {@code current_password}, and of {@code messages} where the server leaves no
     *     choice; {@code admin.last}
     */
    void delete(Command command);

    /**
     * The password as proof that this is not a borrowed phone.
     *
     * @param messages what becomes of what the person said; empty for what the server does
     */
    record Command(Caller caller, String currentPassword, Optional<MessageFate> messages) {

        /** Where the person says nothing of what they said. */
        public Command(Caller caller, String currentPassword) {
            this(caller, currentPassword, Optional.empty());
        }

        @Override
        public String toString() {
            return "Command[***]";
        }
    }
}
