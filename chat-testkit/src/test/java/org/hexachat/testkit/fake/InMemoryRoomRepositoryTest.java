package org.hexachat.testkit.fake;

import org.hexachat.testkit.contract.RoomRepositoryContract;
import org.hexachat.testkit.contract.Storage;

class InMemoryRoomRepositoryTest extends RoomRepositoryContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected Storage storage() {
        return storage;
    }
}
