package org.hexachat.domain.settings;

import java.util.Locale;
import java.util.Optional;
import org.hexachat.domain.room.MessageRetention;

/** One of the settings, by its name. */
public enum Setting {
    REGISTRATION("registration"),
    ROOM_CREATION("room_creation"),
    RETENTION_DAYS("retention_days"),
    ON_ACCOUNT_DELETION("on_account_deletion"),
    ON_ACCOUNT_DELETION_CHOICE("on_account_deletion_choice");

    private final String code;

    Setting(String code) {
        this.code = code;
    }

    /** The stable name that clients know it by. */
    public String code() {
        return code;
    }

    /** What was said of it; empty where the configuration holds. */
    public Optional<?> saidIn(ChangedSettings changed) {
        return switch (this) {
            case REGISTRATION -> changed.registration();
            case ROOM_CREATION -> changed.roomCreation();
            case RETENTION_DAYS -> changed.retention();
            case ON_ACCOUNT_DELETION -> changed.onAccountDeletion();
            case ON_ACCOUNT_DELETION_CHOICE -> changed.onAccountDeletionChoice();
        };
    }

    /** What it is, in a word. */
    public String valueIn(ServerSettings settings) {
        return switch (this) {
            case REGISTRATION -> word(settings.registration());
            case ROOM_CREATION -> word(settings.roomCreation());
            case RETENTION_DAYS ->
                settings.retention()
                        .map(MessageRetention::days)
                        .map(String::valueOf)
                        .orElse("none");
            case ON_ACCOUNT_DELETION -> word(settings.deletion().standard());
            case ON_ACCOUNT_DELETION_CHOICE ->
                String.valueOf(settings.deletion().choosable());
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
