package org.hexachat.adapter.persistence.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.aRoomOf;
import static org.hexachat.testkit.fixture.Samples.aUser;
import static org.hexachat.testkit.fixture.Samples.anyClientId;
import static org.hexachat.testkit.fixture.Samples.anyPasswordHash;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hexachat.adapter.persistence.PostgresStorage;
import org.hexachat.application.port.out.RoomLog;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.User;
import org.hexachat.testkit.postgres.PostgresTest;
import org.hexachat.testkit.postgres.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@PostgresTest
@Timeout(180)
class FrozenDatabaseTest {

    /** Those of the server, shorter, so that the test is. */
    private static final String[] LIMITS = {
        "--spring.flyway.enabled=false",
        "--spring.datasource.hikari.connection-timeout=2000",
        "--spring.datasource.hikari.validation-timeout=500",
        "--spring.datasource.hikari.maximum-pool-size=4",
        "--spring.datasource.hikari.connection-init-sql=set statement_timeout = '2s'"
    };
    /** Time to connect or to give up a statement and its rollback, for a machine that is busy with other things, too. */
    private static final Duration BOUND = Duration.ofSeconds(30);

    private TestDatabase database;
    private PostgresStorage storage;
    private Room room;
    private User author;

    @BeforeEach
    void open(TestDatabase database) {
        this.database = database;
        String url = database.jdbcUrl() + "?socketTimeout=3&connectTimeout=3&tcpKeepAlive=true";
        PostgresStorage.on(database).close();
        storage = PostgresStorage.at(url, database, LIMITS);
        author = aUser();
        room = aRoomOf(author);
        storage.users().add(author, anyPasswordHash());
        storage.log().create(room, Optional.empty());
        append(aJoin(room, author));
    }

    @AfterEach
    void close() {
        database.resume();
        storage.close();
    }

    @Test
    void senders_are_told_within_bounds_and_nothing_accepted_is_lost_or_doubled() throws Exception {
        RoomEvent accepted = append(aMessage(room, author, "before", anyClientId()));
        List<PendingEvent> unsure = IntStream.range(0, 8)
                .mapToObj(i -> aMessage(room, author, "during " + i, anyClientId()))
                .toList();
        database.pause();
        assertTimeout(BOUND, () -> assertThat(outcomesOf(unsure)).containsOnly(ErrorCode.STORAGE_UNAVAILABLE));
        database.resume();
        await().atMost(BOUND).ignoreExceptions().until(() -> append(aMessage(room, author, "after")) != null);
        List<RoomEvent> settled = unsure.stream().map(this::append).toList();
        List<RoomEvent> log = storage.eventsOf(room.id());
        assertThat(log).contains(accepted).containsAll(settled).doesNotHaveDuplicates();
        assertThat(log.stream().map(event -> event.sequence().value()))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, log.size()).boxed().toList());
        assertThat(storage.messages().latest(room.id(), 1_000).orElseThrow().messages())
                .hasSize(log.size() - 1);
    }

    @Test
    void reading_is_told_within_bounds_too() {
        database.pause();
        RoomLog log = storage.log();
        assertTimeout(
                BOUND,
                () -> assertThat(codeOf(() -> log.eventsAfter(room.id(), Sequence.START, 1)))
                        .isEqualTo(ErrorCode.STORAGE_UNAVAILABLE));
    }

    private RoomEvent append(PendingEvent event) {
        return storage.log().append(event).event();
    }

    private List<ErrorCode> outcomesOf(List<PendingEvent> events) throws InterruptedException {
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
            Stream<Future<ErrorCode>> running = senders
                    .invokeAll(events.stream()
                            .<Callable<ErrorCode>>map(event -> () -> codeOf(() -> append(event)))
                            .toList())
                    .stream();
            return running.map(FrozenDatabaseTest::result).toList();
        }
    }

    private static ErrorCode codeOf(Runnable call) {
        try {
            call.run();
            throw new AssertionError("The frozen database answered");
        } catch (ChatException refused) {
            assertThat(refused.retryAfter()).isPresent();
            return refused.code();
        }
    }

    private static ErrorCode result(Future<ErrorCode> done) {
        try {
            return done.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
