package org.hexachat.adapter.persistence.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.aRoomOf;
import static org.hexachat.testkit.fixture.Samples.aUser;
import static org.hexachat.testkit.fixture.Samples.anyPasswordHash;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.hexachat.adapter.persistence.PostgresStorage;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.User;
import org.hexachat.testkit.postgres.PostgresTest;
import org.hexachat.testkit.postgres.TestDatabase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PostgresTest
@Timeout(120)
class FailureTranslationTest {

    private static final String READ_ONLY = "?options=-c%20default_transaction_read_only=on";

    @TestFactory
    Iterable<DynamicTest> every_method_of_every_port_says_that_the_store_is_away(TestDatabase database) {
        PostgresStorage storage = PostgresStorage.on(database);
        storage.get(HikariDataSource.class).close();
        return PortCalls.on(storage)
                .map(call -> DynamicTest.dynamicTest(call.name(), () -> assertUnavailable(catchThrowable(call::run))))
                .toList();
    }

    @Test
    void a_server_that_only_reads_is_unavailable_for_writing_and_still_reads(TestDatabase database) {
        Room room;
        User author;
        try (PostgresStorage writable = PostgresStorage.on(database)) {
            author = someone(writable);
            room = someRoom(writable, author);
        }
        try (PostgresStorage storage =
                PostgresStorage.at(database.jdbcUrl() + READ_ONLY, database, "--spring.flyway.enabled=false")) {
            assertUnavailable(catchThrowable(() -> storage.log().append(aMessage(room, author, "hi"))));
            assertThat(storage.rooms().findById(room.id())).contains(room);
        }
    }

    @Test
    void a_pool_that_is_used_up_is_unavailable_for_a_while(TestDatabase database) {
        PostgresStorage.on(database).close();
        try (PostgresStorage storage = PostgresStorage.on(
                database,
                "--spring.flyway.enabled=false",
                "--spring.datasource.hikari.maximum-pool-size=1",
                "--spring.datasource.hikari.connection-timeout=500")) {
            User user = someone(storage);
            storage.transactions().inTransaction(() -> {
                storage.users().findById(user.id());
                assertUnavailable(
                        catchThrowable(() -> elsewhere(() -> storage.users().findById(user.id()))));
            });
            assertThat(storage.users().findById(user.id())).contains(user);
        }
    }

    @Test
    void a_bug_stays_a_bug(TestDatabase database) {
        try (PostgresStorage storage = PostgresStorage.on(database)) {
            User author = someone(storage);
            Room room = someRoom(storage, author);
            PendingEvent message = aMessage(room, author, "hi");
            storage.log().append(message);
            assertThatThrownBy(() -> storage.log().append(message)).isInstanceOf(DataIntegrityViolationException.class);
            assertThatThrownBy(() -> storage.transactions()
                            .inTransaction(() ->
                                    storage.get(JdbcClient.class).sql("selec 1").update()))
                    .isInstanceOf(BadSqlGrammarException.class);
        }
    }

    private static void assertUnavailable(Throwable thrown) {
        assertThat(thrown).isInstanceOfSatisfying(ChatException.class, refused -> {
            assertThat(refused.code()).isEqualTo(ErrorCode.STORAGE_UNAVAILABLE);
            assertThat(refused.retryAfter()).isPresent();
            assertThat(refused).hasCauseInstanceOf(RuntimeException.class);
        });
    }

    private static User someone(PostgresStorage storage) {
        User user = aUser();
        storage.users().add(user, anyPasswordHash());
        return user;
    }

    private static Room someRoom(PostgresStorage storage, User member) {
        Room room = aRoomOf(member);
        storage.log().create(room, Optional.empty());
        storage.log().append(aJoin(room, member));
        return room;
    }

    private static void elsewhere(Runnable call) {
        try {
            CompletableFuture.runAsync(call).join();
        } catch (CompletionException failed) {
            throw (ChatException) failed.getCause();
        }
    }
}
