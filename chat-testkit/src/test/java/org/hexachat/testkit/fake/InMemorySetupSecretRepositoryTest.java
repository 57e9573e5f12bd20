package org.hexachat.testkit.fake;

import org.hexachat.testkit.contract.SetupSecretRepositoryContract;
import org.hexachat.testkit.contract.Storage;

class InMemorySetupSecretRepositoryTest extends SetupSecretRepositoryContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected Storage storage() {
        return storage;
    }
}
