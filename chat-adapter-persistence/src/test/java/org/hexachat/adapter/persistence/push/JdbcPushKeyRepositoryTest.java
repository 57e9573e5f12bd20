package org.hexachat.adapter.persistence.push;

import org.hexachat.adapter.persistence.PostgresStorage;
import org.hexachat.testkit.contract.PushKeyRepositoryContract;
import org.hexachat.testkit.contract.Storage;
import org.hexachat.testkit.postgres.PostgresTest;
import org.hexachat.testkit.postgres.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

@PostgresTest
class JdbcPushKeyRepositoryTest extends PushKeyRepositoryContract {

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
    protected Storage storage() {
        return storage;
    }
}
