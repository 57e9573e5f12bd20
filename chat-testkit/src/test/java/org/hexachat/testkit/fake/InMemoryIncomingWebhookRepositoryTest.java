package org.hexachat.testkit.fake;

import org.hexachat.testkit.contract.IncomingWebhookRepositoryContract;
import org.hexachat.testkit.contract.Storage;

class InMemoryIncomingWebhookRepositoryTest extends IncomingWebhookRepositoryContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected Storage storage() {
        return storage;
    }
}
