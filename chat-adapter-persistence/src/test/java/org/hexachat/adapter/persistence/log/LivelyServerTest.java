package org.hexachat.adapter.persistence.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hexachat.adapter.persistence.PostgresStorage;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.Sequence;
import org.hexachat.testkit.postgres.PostgresTest;
import org.hexachat.testkit.postgres.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that a server does, at once. Stochastic: green proves little, red proves a fault. */
@PostgresTest
@Timeout(180)
class LivelyServerTest {

    private static final int THREADS = 8;
    private static final int STEPS = 60;
    private static final String PROPERTY = "chat.test.seed";

    private static PostgresStorage storage;

    @BeforeAll
    static void open(TestDatabase database) {
        storage = PostgresStorage.on(database);
    }

    @AfterAll
    static void close() {
        storage.close();
    }

    @RepeatedTest(10)
    void nobody_waits_for_each_other_for_ever_and_every_log_is_whole(RepetitionInfo round) throws Exception {
        long seed = Long.getLong(PROPERTY, new Random().nextLong()) + round.getCurrentRepetition();
        try {
            Neighborhood place = Neighborhood.in(storage, 3, 4);
            live(place, seed);
            place.rooms().forEach(LivelyServerTest::assertWhole);
            assertThat(zombies()).isZero();
        } catch (AssertionError | RuntimeException failed) {
            throw new AssertionError("Replay with -D" + PROPERTY + "=" + (seed - round.getCurrentRepetition()), failed);
        }
    }

    private static void live(Neighborhood place, long seed) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<Boolean>> lives = IntStream.range(0, THREADS)
                    .<Callable<Boolean>>mapToObj(i -> () -> place.live(new Random(seed * 31 + i), STEPS))
                    .toList();
            for (Future<Boolean> life : threads.invokeAll(lives)) {
                assertThat(life.get()).isTrue();
            }
        }
    }

    private static void assertWhole(Room room) {
        List<RoomEvent> events = storage.eventsOf(room.id());
        assertThat(events.stream().map(event -> event.sequence().value()))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, events.size()).boxed().toList());
        storage.rooms()
                .findById(room.id())
                .ifPresent(there -> assertThat(storage.log().positionsOf(List.of(room.id())))
                        .containsEntry(room.id(), new Sequence(events.size())));
    }

    /** Memberships and sessions of accounts that were deleted. */
    private static long zombies() {
        return storage.get(JdbcClient.class).sql("""
                        select (select count(*) from membership join users on id = user_id where deleted_at is not null)
                             + (select count(*) from session s join users u on u.id = s.user_id where deleted_at is not null)
                        """).query(Long.class).single();
    }
}
