package org.hexachat.testkit.fake;

import org.hexachat.testkit.contract.BotRepositoryContract;
import org.hexachat.testkit.contract.Storage;

class InMemoryBotRepositoryTest extends BotRepositoryContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected Storage storage() {
        return storage;
    }
}
