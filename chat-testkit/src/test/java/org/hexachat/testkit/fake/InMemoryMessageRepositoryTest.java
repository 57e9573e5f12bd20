package org.hexachat.testkit.fake;

import org.hexachat.testkit.contract.MessageRepositoryContract;
import org.hexachat.testkit.contract.Storage;

class InMemoryMessageRepositoryTest extends MessageRepositoryContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected Storage storage() {
        return storage;
    }
}
