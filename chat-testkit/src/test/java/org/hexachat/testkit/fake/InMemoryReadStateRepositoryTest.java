package org.hexachat.testkit.fake;

import org.hexachat.testkit.contract.ReadStateRepositoryContract;
import org.hexachat.testkit.contract.Storage;

class InMemoryReadStateRepositoryTest extends ReadStateRepositoryContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected Storage storage() {
        return storage;
    }
}
