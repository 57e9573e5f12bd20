package org.hexachat.testkit.fake;

import org.hexachat.testkit.contract.AdministeredBotRepositoryContract;
import org.hexachat.testkit.contract.Storage;

class InMemoryAdministeredBotRepositoryTest extends AdministeredBotRepositoryContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected Storage storage() {
        return storage;
    }
}
