package org.hexachat.testkit.fake;

import org.hexachat.testkit.contract.PushNoticeRepositoryContract;
import org.hexachat.testkit.contract.Storage;

class InMemoryPushNoticeRepositoryTest extends PushNoticeRepositoryContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected Storage storage() {
        return storage;
    }
}
