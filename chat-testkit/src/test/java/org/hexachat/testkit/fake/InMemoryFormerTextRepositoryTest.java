package org.hexachat.testkit.fake;

import org.hexachat.testkit.contract.FormerTextRepositoryContract;
import org.hexachat.testkit.contract.Storage;

class InMemoryFormerTextRepositoryTest extends FormerTextRepositoryContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected Storage storage() {
        return storage;
    }
}
