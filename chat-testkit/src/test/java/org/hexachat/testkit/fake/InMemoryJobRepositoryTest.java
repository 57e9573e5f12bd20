package org.hexachat.testkit.fake;

import org.hexachat.testkit.contract.JobRepositoryContract;
import org.hexachat.testkit.contract.Storage;

class InMemoryJobRepositoryTest extends JobRepositoryContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected Storage storage() {
        return storage;
    }
}
