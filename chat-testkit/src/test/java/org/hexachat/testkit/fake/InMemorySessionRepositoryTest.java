package org.hexachat.testkit.fake;

import org.hexachat.testkit.contract.SessionRepositoryContract;
import org.hexachat.testkit.contract.Storage;

class InMemorySessionRepositoryTest extends SessionRepositoryContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected Storage storage() {
        return storage;
    }
}
