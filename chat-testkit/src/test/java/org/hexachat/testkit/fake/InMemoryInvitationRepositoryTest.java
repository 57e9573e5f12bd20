package org.hexachat.testkit.fake;

import org.hexachat.testkit.contract.InvitationRepositoryContract;
import org.hexachat.testkit.contract.Storage;

class InMemoryInvitationRepositoryTest extends InvitationRepositoryContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected Storage storage() {
        return storage;
    }
}
