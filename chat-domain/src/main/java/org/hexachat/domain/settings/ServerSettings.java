package org.hexachat.domain.settings;

import java.util.Optional;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.MessageRetention;
import org.hexachat.domain.user.DeletionPolicy;

/**
 * What holds on a server, of what those who run it can change while it runs.
 *
 * @param retention for how long messages are kept at most; empty for ever
 * @param deletion what becomes of what somebody said when their account is deleted
 */
public record ServerSettings(
        RegistrationPolicy registration,
        RoomCreationPolicy roomCreation,
        Optional<MessageRetention> retention,
        DeletionPolicy deletion) {

    /**
     * Refuses who comes to open an account, where that is not for everybody to do.
     *
     * @throws ChatException {@code registration.closed}
     */
    public void demandOpenRegistration() {
        if (registration == RegistrationPolicy.CLOSED) {
            throw new ChatException(ErrorCode.REGISTRATION_CLOSED);
        }
    }
}
