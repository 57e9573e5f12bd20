package org.hexachat.testkit.fake;

import org.hexachat.testkit.contract.AuthoredMessageRepositoryContract;
import org.hexachat.testkit.contract.Storage;

class InMemoryAuthoredMessageRepositoryTest extends AuthoredMessageRepositoryContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected Storage storage() {
        return storage;
    }
}
