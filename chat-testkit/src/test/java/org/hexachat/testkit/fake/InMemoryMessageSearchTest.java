package org.hexachat.testkit.fake;

import org.hexachat.testkit.contract.MessageSearchContract;
import org.hexachat.testkit.contract.Storage;

class InMemoryMessageSearchTest extends MessageSearchContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected Storage storage() {
        return storage;
    }
}
