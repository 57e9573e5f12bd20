package org.hexachat.testkit.fake;

import org.hexachat.testkit.contract.BanRepositoryContract;
import org.hexachat.testkit.contract.Storage;

class InMemoryBanRepositoryTest extends BanRepositoryContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected Storage storage() {
        return storage;
    }
}
