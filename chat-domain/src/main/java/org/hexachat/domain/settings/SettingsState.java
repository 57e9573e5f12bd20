package org.hexachat.domain.settings;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The settings, and where each comes from.
 *
 * @param configured what the configuration says
 * @param changed what administrators said in place of it
 */
public record SettingsState(ServerSettings configured, ChangedSettings changed) {

    /** What holds. */
    public ServerSettings effective() {
        return changed.over(configured);
    }

    /** Whether an administrator said it; otherwise it is what the configuration says. */
    public boolean isChanged(Setting setting) {
        return setting.saidIn(changed).isPresent();
    }

    /** The names of those of which something else was said before, with what they are now: a line for the audit log. */
    public String changesSince(ChangedSettings before) {
        return Arrays.stream(Setting.values())
                .filter(setting -> !setting.saidIn(before).equals(setting.saidIn(changed)))
                .map(this::line)
                .collect(Collectors.joining(", "));
    }

    private String line(Setting setting) {
        String value = setting.code() + "=" + setting.valueIn(effective());
        return isChanged(setting) ? value : value + " (configured)";
    }
}
