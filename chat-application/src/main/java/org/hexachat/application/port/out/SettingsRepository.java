package org.hexachat.application.port.out;

import org.hexachat.domain.settings.ChangedSettings;

/**
 * Keeps what administrators said in place of the configuration, for all servers that share the store: what one saves, the others find
 * from then on. Not for the way of a message: every call asks the store, joins a running {@linkplain Transactions transaction}, and can
 * throw {@code storage.unavailable}.
 */
public interface SettingsRepository {

    /** What was saved last; nothing where nobody ever did. */
    ChangedSettings find();

    /** As {@link #find()}; whoever else holds them waits until the transaction ends, and finds what it saved. */
    ChangedSettings hold();

    /** Stores all of them, those that are empty, too. */
    void save(ChangedSettings settings);
}
