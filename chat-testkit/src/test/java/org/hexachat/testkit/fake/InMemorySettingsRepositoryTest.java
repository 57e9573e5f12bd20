package org.hexachat.testkit.fake;

import org.hexachat.testkit.contract.SettingsRepositoryContract;
import org.hexachat.testkit.contract.Storage;

class InMemorySettingsRepositoryTest extends SettingsRepositoryContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected Storage storage() {
        return storage;
    }
}
