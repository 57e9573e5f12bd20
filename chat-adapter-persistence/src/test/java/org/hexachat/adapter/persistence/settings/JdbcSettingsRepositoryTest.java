package org.hexachat.adapter.persistence.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.hexachat.adapter.persistence.PostgresStorage;
import org.hexachat.domain.settings.ChangedSettings;
import org.hexachat.testkit.contract.SettingsRepositoryContract;
import org.hexachat.testkit.contract.Storage;
import org.hexachat.testkit.postgres.PostgresTest;
import org.hexachat.testkit.postgres.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

@PostgresTest
class JdbcSettingsRepositoryTest extends SettingsRepositoryContract {

    private static PostgresStorage storage;

    @BeforeAll
    static void open(TestDatabase database) {
        storage = PostgresStorage.on(database);
        assertThat(storage.settings().find()).isEqualTo(ChangedSettings.NONE);
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
