package org.hexachat.testkit.fake;

import org.hexachat.testkit.contract.OutgoingWebhookRepositoryContract;
import org.hexachat.testkit.contract.Storage;

class InMemoryOutgoingWebhookRepositoryTest extends OutgoingWebhookRepositoryContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected Storage storage() {
        return storage;
    }
}
