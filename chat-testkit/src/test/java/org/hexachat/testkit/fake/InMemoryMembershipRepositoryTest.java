package org.hexachat.testkit.fake;

import org.hexachat.testkit.contract.MembershipRepositoryContract;
import org.hexachat.testkit.contract.Storage;

class InMemoryMembershipRepositoryTest extends MembershipRepositoryContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected Storage storage() {
        return storage;
    }
}
