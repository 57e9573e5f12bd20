package org.hexachat.testkit.fake;

import org.hexachat.testkit.contract.BlockRepositoryContract;
import org.hexachat.testkit.contract.Storage;

class InMemoryBlockRepositoryTest extends BlockRepositoryContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected Storage storage() {
        return storage;
    }
}
