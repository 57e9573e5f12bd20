package org.hexachat.application.port.in.administration;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.settings.SettingsState;

/** See what holds on the server. Administrators may. */
@FunctionalInterface
public interface ShowSettingsUseCase {

    /**
     * The settings that can be changed while it runs, and where each comes from.
     *
     * @throws ChatException {@code administrator.required}
     */
    SettingsState show(Query query);

    /** Who asks. */
    record Query(Caller caller) {}
}
