package org.hexachat.testkit.fake;

import org.hexachat.testkit.contract.Storage;
import org.hexachat.testkit.contract.ThreadRepositoryContract;

class InMemoryThreadRepositoryTest extends ThreadRepositoryContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected Storage storage() {
        return storage;
    }
}
