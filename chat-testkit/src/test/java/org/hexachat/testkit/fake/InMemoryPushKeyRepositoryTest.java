package org.hexachat.testkit.fake;

import org.hexachat.testkit.contract.PushKeyRepositoryContract;
import org.hexachat.testkit.contract.Storage;

class InMemoryPushKeyRepositoryTest extends PushKeyRepositoryContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected Storage storage() {
        return storage;
    }
}
