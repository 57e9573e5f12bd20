package org.hexachat.testkit.fake;

import org.hexachat.testkit.contract.ReactionRepositoryContract;
import org.hexachat.testkit.contract.Storage;

class InMemoryReactionRepositoryTest extends ReactionRepositoryContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected Storage storage() {
        return storage;
    }
}
