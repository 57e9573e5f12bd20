package org.hexachat.application.service.administration;

import org.hexachat.application.port.in.administration.ChangeSettingsUseCase;
import org.hexachat.application.port.out.AuditLog;
import org.hexachat.application.port.out.Clock;
import org.hexachat.application.port.out.SettingsRepository;
import org.hexachat.application.port.out.Transactions;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.audit.AuditedAct;
import org.hexachat.domain.settings.ChangedSettings;
import org.hexachat.domain.settings.ServerSettings;
import org.hexachat.domain.settings.SettingsState;

/** Holds the settings while it changes them, so that of two who change different ones at once neither undoes the other. */
public final class ChangeSettingsService implements ChangeSettingsUseCase {

    private final SettingsRepository settings;
    private final ServerSettings configured;
    private final AuditLog audit;
    private final Transactions transactions;
    private final Clock clock;

    /** Changes settings over what the configuration says. */
    public ChangeSettingsService(
            SettingsRepository settings,
            ServerSettings configured,
            AuditLog audit,
            Transactions transactions,
            Clock clock) {
        this.settings = settings;
        this.configured = configured;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public SettingsState change(Command command) {
        command.caller().requireAdministrator();
        return transactions.inTransaction(() -> store(command));
    }

    private SettingsState store(Command command) {
        ChangedSettings before = settings.hold();
        SettingsState state = new SettingsState(configured, command.change().after(before));
        if (!state.changed().equals(before)) {
            settings.save(state.changed());
            audit.record(AuditedAct.ofServer(
                    AuditAction.SETTINGS_CHANGED, command.caller().id(), clock.now(), state.changesSince(before)));
        }
        return state;
    }
}
