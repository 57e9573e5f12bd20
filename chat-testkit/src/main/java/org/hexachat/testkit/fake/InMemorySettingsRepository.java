package org.hexachat.testkit.fake;

import org.hexachat.application.port.out.SettingsRepository;
import org.hexachat.domain.settings.ChangedSettings;

/** Settings in memory; a transaction holds everything. */
final class InMemorySettingsRepository implements SettingsRepository {
    private final Memory memory;

    InMemorySettingsRepository(Memory memory) {
        this.memory = memory;
    }

    @Override
    public ChangedSettings find() {
        return memory.read(Tables::settings);
    }

    @Override
    public ChangedSettings hold() {
        return find();
    }

    @Override
    public void save(ChangedSettings settings) {
        memory.update(tables -> tables.save(settings));
    }
}
