package org.hexachat.testkit.fake;

import org.hexachat.testkit.contract.SentAttachmentRepositoryContract;
import org.hexachat.testkit.contract.Storage;

class InMemorySentAttachmentRepositoryTest extends SentAttachmentRepositoryContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected Storage storage() {
        return storage;
    }
}
