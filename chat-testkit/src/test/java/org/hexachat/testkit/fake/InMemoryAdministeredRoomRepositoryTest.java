package org.hexachat.testkit.fake;

import org.hexachat.testkit.contract.AdministeredRoomRepositoryContract;
import org.hexachat.testkit.contract.Storage;

class InMemoryAdministeredRoomRepositoryTest extends AdministeredRoomRepositoryContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected Storage storage() {
        return storage;
    }
}
