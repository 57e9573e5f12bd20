package org.hexachat.adapter.persistence.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.hexachat.adapter.persistence.PostgresStorage;
import org.hexachat.application.port.out.StoreFigures;
import org.hexachat.domain.figures.StoreState;
import org.hexachat.testkit.contract.Storage;
import org.hexachat.testkit.contract.StoreFiguresContract;
import org.hexachat.testkit.postgres.PostgresTest;
import org.hexachat.testkit.postgres.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@PostgresTest
class JdbcStoreFiguresTest extends StoreFiguresContract {

    private static PostgresStorage storage;

    @BeforeAll
    static void open(TestDatabase database) {
        storage = PostgresStorage.on(database);
    }

    @AfterAll
    static void close() {
        storage.close();
    }

    @Test
    void a_store_that_is_away_is_a_figure_and_no_failure(TestDatabase database) {
        try (PostgresStorage gone = PostgresStorage.on(database)) {
            StoreFigures figures = gone.get(StoreFigures.class);
            assertThat(figures.store().answer()).isPresent();
            gone.get(HikariDataSource.class).close();
            StoreState state = figures.store();
            assertThat(state.answer()).isEmpty();
            assertThat(state.pool().max()).isPositive();
        }
    }

    @Override
    protected StoreFigures figures() {
        return storage.get(StoreFigures.class);
    }

    @Override
    protected Storage storage() {
        return storage;
    }
}
