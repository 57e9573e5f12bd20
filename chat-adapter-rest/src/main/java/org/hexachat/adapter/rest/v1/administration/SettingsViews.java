package org.hexachat.adapter.rest.v1.administration;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.hexachat.adapter.rest.v1.administration.wire.ChoiceSetting;
import org.hexachat.adapter.rest.v1.administration.wire.DaysSetting;
import org.hexachat.adapter.rest.v1.administration.wire.FlagSetting;
import org.hexachat.adapter.rest.v1.administration.wire.SettingsView;
import org.hexachat.domain.room.MessageRetention;
import org.hexachat.domain.settings.ServerSettings;
import org.hexachat.domain.settings.Setting;
import org.hexachat.domain.settings.SettingsState;

/** Shows settings, each beside what the configuration says. */
final class SettingsViews {
    private SettingsViews() {}

    static SettingsView of(SettingsState state) {
        ServerSettings holds = state.effective();
        ServerSettings configured = state.configured();
        return new SettingsView(
                new ChoiceSetting(
                        word(holds.registration()),
                        word(configured.registration()),
                        state.isChanged(Setting.REGISTRATION)),
                new ChoiceSetting(
                        word(holds.roomCreation()),
                        word(configured.roomCreation()),
                        state.isChanged(Setting.ROOM_CREATION)),
                new DaysSetting(
                        holds.retention().map(MessageRetention::days).orElse(null),
                        configured.retention().map(MessageRetention::days).orElse(null),
                        state.isChanged(Setting.RETENTION_DAYS)),
                new ChoiceSetting(
                        word(holds.deletion().standard()),
                        word(configured.deletion().standard()),
                        state.isChanged(Setting.ON_ACCOUNT_DELETION)),
                new FlagSetting(
                        holds.deletion().choosable(),
                        configured.deletion().choosable(),
                        state.isChanged(Setting.ON_ACCOUNT_DELETION_CHOICE)));
    }

    /** What can be chosen, over the wire. */
    static <E extends Enum<E>> SequencedMap<String, E> words(E[] choices) {
        return Arrays.stream(choices)
                .collect(Collectors.toMap(
                        SettingsViews::word, choice -> choice, (one, other) -> one, LinkedHashMap::new));
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
