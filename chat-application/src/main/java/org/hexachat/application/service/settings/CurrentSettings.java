package org.hexachat.application.service.settings;

import org.hexachat.application.port.out.SettingsRepository;
import org.hexachat.domain.settings.ServerSettings;

/** What administrators said over what the configuration says. Asks the store each time, so that a change holds at once everywhere. */
public final class CurrentSettings {

    private final SettingsRepository settings;
    private final ServerSettings configured;

    public CurrentSettings(SettingsRepository settings, ServerSettings configured) {
        this.settings = settings;
        this.configured = configured;
    }

    public ServerSettings now() {
        return settings.find().over(configured);
    }
}
