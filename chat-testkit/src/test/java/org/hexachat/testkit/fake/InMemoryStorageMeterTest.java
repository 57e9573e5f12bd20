package org.hexachat.testkit.fake;

import org.hexachat.testkit.contract.Storage;
import org.hexachat.testkit.contract.StorageMeterContract;

class InMemoryStorageMeterTest extends StorageMeterContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected Storage storage() {
        return storage;
    }
}
