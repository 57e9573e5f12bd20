package org.hexachat.application.service.administration;

import org.hexachat.application.port.in.administration.ShowSettingsUseCase;
import org.hexachat.application.port.out.SettingsRepository;
import org.hexachat.domain.settings.ServerSettings;
import org.hexachat.domain.settings.SettingsState;

/** Shows what administrators said over what the configuration says. */
public final class ShowSettingsService implements ShowSettingsUseCase {

    private final SettingsRepository settings;
    private final ServerSettings configured;

    public ShowSettingsService(SettingsRepository settings, ServerSettings configured) {
        this.settings = settings;
        this.configured = configured;
    }

    @Override
    public SettingsState show(Query query) {
        query.caller().requireAdministrator();
        return new SettingsState(configured, settings.find());
    }
}
