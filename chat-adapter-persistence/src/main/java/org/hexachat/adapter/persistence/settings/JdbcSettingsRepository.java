package org.hexachat.adapter.persistence.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.hexachat.adapter.persistence.failure.Stored;
import org.hexachat.application.port.out.SettingsRepository;
import org.hexachat.domain.room.MessageRetention;
import org.hexachat.domain.settings.ChangedSettings;
import org.hexachat.domain.settings.RegistrationPolicy;
import org.hexachat.domain.settings.RoomCreationPolicy;
import org.hexachat.domain.user.MessageFate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Settings in the one row of {@code server_setting}. */
@Stored
final class JdbcSettingsRepository implements SettingsRepository {

    private final JdbcClient jdbc;

    JdbcSettingsRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ChangedSettings find() {
        return read(SettingsSql.FIND);
    }

    @Override
    public ChangedSettings hold() {
        return read(SettingsSql.HOLD);
    }

    @Override
    public void save(ChangedSettings settings) {
        jdbc.sql(SettingsSql.SAVE)
                .param("registration", word(settings.registration()))
                .param("roomCreation", word(settings.roomCreation()))
                .param(
                        "retentionDays",
                        settings.retention().map(MessageRetention::days).orElse(null))
                .param("onAccountDeletion", word(settings.onAccountDeletion()))
                .param(
                        "onAccountDeletionChoice",
                        settings.onAccountDeletionChoice().orElse(null))
                .update();
    }

    private ChangedSettings read(String statement) {
        return jdbc.sql(statement).query((row, number) -> settings(row)).single();
    }

    private static ChangedSettings settings(ResultSet row) throws SQLException {
        return new ChangedSettings(
                chosen(RegistrationPolicy.class, row.getString("registration")),
                chosen(RoomCreationPolicy.class, row.getString("room_creation")),
                Optional.ofNullable(row.getObject("retention_days", Integer.class))
                        .map(MessageRetention::new),
                chosen(MessageFate.class, row.getString("on_account_deletion")),
                Optional.ofNullable(row.getObject("on_account_deletion_choice", Boolean.class)));
    }

    private static <E extends Enum<E>> Optional<E> chosen(Class<E> choices, @Nullable String word) {
        return Optional.ofNullable(word).map(stored -> Enum.valueOf(choices, stored.toUpperCase(Locale.ROOT)));
    }

    private static @Nullable String word(Optional<? extends Enum<?>> chosen) {
        return chosen.map(choice -> choice.name().toLowerCase(Locale.ROOT)).orElse(null);
    }
}
