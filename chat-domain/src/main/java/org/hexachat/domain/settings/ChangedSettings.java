package org.hexachat.domain.settings;

import java.util.Optional;
import org.hexachat.domain.room.MessageRetention;
import org.hexachat.domain.user.DeletionPolicy;
import org.hexachat.domain.user.MessageFate;

/**
 * What administrators said in place of the configuration; empty where that holds.
 *
 * @param retention for how long messages are kept at most
 * @param onAccountDeletion what becomes of what somebody said when their account is deleted, unless they choose
 * @param onAccountDeletionChoice whether they choose
 */
public record ChangedSettings(
        Optional<RegistrationPolicy> registration,
        Optional<RoomCreationPolicy> roomCreation,
        Optional<MessageRetention> retention,
        Optional<MessageFate> onAccountDeletion,
        Optional<Boolean> onAccountDeletionChoice) {

    /** Nothing was said. */
    public static final ChangedSettings NONE = new ChangedSettings(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** What holds, with what the configuration says beneath. */
    public ServerSettings over(ServerSettings configured) {
        DeletionPolicy deletion = configured.deletion();
        return new ServerSettings(
                registration.orElse(configured.registration()),
                roomCreation.orElse(configured.roomCreation()),
                retention.or(configured::retention),
                new DeletionPolicy(
                        onAccountDeletion.orElse(deletion.standard()),
                        onAccountDeletionChoice.orElse(deletion.choosable())));
    }
}
