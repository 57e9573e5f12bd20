package org.hexachat.testkit.fake;

import org.hexachat.testkit.contract.PushSubscriptionRepositoryContract;
import org.hexachat.testkit.contract.Storage;

class InMemoryPushSubscriptionRepositoryTest extends PushSubscriptionRepositoryContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected Storage storage() {
        return storage;
    }
}
