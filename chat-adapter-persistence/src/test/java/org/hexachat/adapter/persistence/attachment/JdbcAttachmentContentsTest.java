package org.hexachat.adapter.persistence.attachment;

import org.hexachat.adapter.persistence.PostgresStorage;
import org.hexachat.application.port.out.AttachmentContents;
import org.hexachat.testkit.contract.AttachmentContentsContract;
import org.hexachat.testkit.postgres.PostgresTest;
import org.hexachat.testkit.postgres.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

@PostgresTest
class JdbcAttachmentContentsTest extends AttachmentContentsContract {

    private static PostgresStorage storage;

    @BeforeAll
    static void open(TestDatabase database) {
        storage = PostgresStorage.on(database);
    }

    @AfterAll
    static void close() {
        storage.close();
    }

    @Override
    protected AttachmentContents contents() {
        return storage.attachmentContents();
    }
}
