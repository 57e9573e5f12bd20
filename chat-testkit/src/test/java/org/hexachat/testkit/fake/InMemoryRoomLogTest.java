package org.hexachat.testkit.fake;

import org.hexachat.testkit.contract.RoomLogContract;
import org.hexachat.testkit.contract.Storage;

class InMemoryRoomLogTest extends RoomLogContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected Storage storage() {
        return storage;
    }
}
