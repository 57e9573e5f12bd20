package org.hexachat.testkit.fake;

import org.hexachat.testkit.contract.AuditLogContract;
import org.hexachat.testkit.contract.Storage;

class InMemoryAuditLogTest extends AuditLogContract {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    protected Storage storage() {
        return storage;
    }
}
