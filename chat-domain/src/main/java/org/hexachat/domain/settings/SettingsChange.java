package org.hexachat.domain.settings;

import org.hexachat.domain.room.MessageRetention;
import org.hexachat.domain.user.MessageFate;

/** What becomes of each setting, all at once. */
public record SettingsChange(
        SettingChange<RegistrationPolicy> registration,
        SettingChange<RoomCreationPolicy> roomCreation,
        SettingChange<MessageRetention> retention,
        SettingChange<MessageFate> onAccountDeletion,
        SettingChange<Boolean> onAccountDeletionChoice) {

    /** What was said after the change. */
    public ChangedSettings after(ChangedSettings before) {
        return new ChangedSettings(
                registration.after(before.registration()),
                roomCreation.after(before.roomCreation()),
                retention.after(before.retention()),
                onAccountDeletion.after(before.onAccountDeletion()),
                onAccountDeletionChoice.after(before.onAccountDeletionChoice()));
    }
}
