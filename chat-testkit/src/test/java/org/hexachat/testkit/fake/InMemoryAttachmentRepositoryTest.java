package org.hexachat.testkit.fake;

import org.hexachat.testkit.contract.AttachmentRepositoryContract;
import org.hexachat.testkit.contract.Storage;

class InMemoryAttachmentRepositoryTest extends AttachmentRepositoryContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected Storage storage() {
        return storage;
    }
}
