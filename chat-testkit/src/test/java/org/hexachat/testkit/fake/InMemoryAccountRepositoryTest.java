package org.hexachat.testkit.fake;

import org.hexachat.testkit.contract.AccountRepositoryContract;
import org.hexachat.testkit.contract.Storage;

class InMemoryAccountRepositoryTest extends AccountRepositoryContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected Storage storage() {
        return storage;
    }
}
