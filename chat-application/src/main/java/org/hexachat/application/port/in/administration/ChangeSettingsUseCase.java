package org.hexachat.application.port.in.administration;

import org.hexachat.application.port.in.Caller;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.settings.SettingsChange;
import org.hexachat.domain.settings.SettingsState;

/** Change what holds on the server while it runs. Administrators may. */
@FunctionalInterface
public interface ChangeSettingsUseCase {

    /**
     * Changes settings for all servers that share the store, and answers with all of them. What holds already stays without a line in
     * the audit log.
     *
     * @throws ChatException {@code administrator.required}
     */
    SettingsState change(Command command);

    /** Which ones, and to what. */
    record Command(Caller caller, SettingsChange change) {}
}
