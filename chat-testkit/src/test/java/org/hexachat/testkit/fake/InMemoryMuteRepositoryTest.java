package org.hexachat.testkit.fake;

import org.hexachat.testkit.contract.MuteRepositoryContract;
import org.hexachat.testkit.contract.Storage;

class InMemoryMuteRepositoryTest extends MuteRepositoryContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected Storage storage() {
        return storage;
    }
}
