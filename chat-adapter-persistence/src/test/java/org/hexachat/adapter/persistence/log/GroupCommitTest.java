package org.hexachat.adapter.persistence.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.aRoomOf;
import static org.hexachat.testkit.fixture.Samples.aUser;
import static org.hexachat.testkit.fixture.Samples.anyClientId;
import static org.hexachat.testkit.fixture.Samples.anyPasswordHash;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hexachat.adapter.persistence.PostgresStorage;
import org.hexachat.application.port.out.RoomLog.AppendOutcome;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.User;
import org.hexachat.testkit.postgres.PostgresTest;
import org.hexachat.testkit.postgres.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one lane does with many requests. */
@PostgresTest
@Timeout(120)
class GroupCommitTest {

    private static final int QUEUE = 1_500;

    private PostgresStorage storage;
    private User author;
    private Room room;

    @BeforeEach
    void open(TestDatabase database) {
        storage = PostgresStorage.on(database, "--chat.log.lanes=1", "--chat.log.queue=" + QUEUE);
        author = aUser();
        storage.users().add(author, anyPasswordHash());
        room = someRoom();
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void what_gathers_while_a_room_is_held_shares_few_commits_and_keeps_its_order() throws Exception {
        List<CompletableFuture<AppendOutcome>> answers;
        try (Held held = hold(room)) {
            answers = submit(1_000);
            held.release();
        }
        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isInstanceOf(AppendOutcome.Appended.class));
        assertThat(answers.stream()
                        .map(answer -> answer.join().event().sequence().value()))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(2, 1_001).boxed().toList());
        assertThat(transactionsThatWrote(room)).isLessThanOrEqualTo(5);
    }

    @Test
    void who_holds_one_room_keeps_nobody_out_of_another() throws Exception {
        Room other = someRoom();
        CompletableFuture<AppendOutcome> waiting;
        try (Held held = hold(room)) {
            waiting = submit(aMessage(room, author, "waiting"));
            storage.log().append(aMessage(other, author, "not waiting"));
            assertThat(waiting).isNotDone();
            held.release();
        }
        assertThat(waiting.join()).isInstanceOf(AppendOutcome.Appended.class);
    }

    @Test
    void who_holds_a_room_for_too_long_costs_those_who_wait_for_it_an_answer_and_no_more() throws Exception {
        try (Held held = hold(room)) {
            CompletableFuture<AppendOutcome> waiting = submit(aMessage(room, author, "waiting"));
            assertRefused(ErrorCode.STORAGE_UNAVAILABLE, () -> join(waiting));
            held.release();
        }
        assertThat(storage.log()
                        .append(aMessage(room, author, "next"))
                        .event()
                        .sequence()
                        .value())
                .isEqualTo(2);
    }

    @Test
    void a_full_queue_says_so_at_once_and_takes_more_when_it_is_not() throws Exception {
        List<CompletableFuture<AppendOutcome>> taken;
        try (Held held = hold(room)) {
            taken = submit(QUEUE);
            CompletableFuture<AppendOutcome> late = submit(aMessage(room, author, "late"));
            assertThat(late).isDone();
            assertRefused(ErrorCode.SERVER_BUSY, () -> join(late));
            held.release();
        }
        taken.forEach(CompletableFuture::join);
        storage.log().append(aMessage(room, author, "next"));
        assertThat(storage.eventsOf(room.id())).hasSize(QUEUE + 2);
    }

    @Test
    void an_event_that_breaks_its_commit_fails_alone() throws Exception {
        PendingEvent stored = aMessage(room, author, "twice under one identifier");
        storage.log().append(stored);
        CompletableFuture<AppendOutcome> poisoned;
        List<CompletableFuture<AppendOutcome>> before;
        List<CompletableFuture<AppendOutcome>> after;
        try (Held held = hold(room)) {
            before = submit(20);
            poisoned = submit(stored);
            after = submit(20);
            held.release();
        }
        assertThatThrownBy(poisoned::join).hasCauseInstanceOf(DataIntegrityViolationException.class);
        before.forEach(CompletableFuture::join);
        after.forEach(CompletableFuture::join);
        assertThat(storage.eventsOf(room.id()).stream()
                        .map(event -> event.sequence().value()))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 42).boxed().toList());
    }

    @Test
    void a_connection_that_breaks_is_told_and_the_lane_goes_on() {
        List<PendingEvent> asked = IntStream.range(0, 3_000)
                .mapToObj(i -> aMessage(room, author, "m" + i, anyClientId()))
                .toList();
        int told = 0;
        for (PendingEvent event : asked) {
            CompletableFuture<AppendOutcome> answer = submit(event);
            if (told++ % 500 == 250) {
                terminate();
            }
            answer.exceptionally(failure -> null).join();
        }
        await().ignoreExceptions().until(() -> storage.log().append(aMessage(room, author, "after")) != null);
        asked.forEach(event -> storage.log().append(event));
        List<RoomEvent> log = storage.eventsOf(room.id());
        assertThat(log.stream().map(event -> event.sequence().value()))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, log.size()).boxed().toList());
        assertThat(log).hasSizeBetween(3_002, 3_003);
    }

    @Test
    void a_stop_finishes_what_was_accepted_and_turns_away_what_comes_later() throws Exception {
        List<CompletableFuture<AppendOutcome>> accepted = submit(500);
        storage.get(Lanes.class).destroy();
        accepted.forEach(answer -> assertThat(answer).isCompleted());
        assertRefused(ErrorCode.SERVER_BUSY, () -> join(submit(aMessage(room, author, "late"))));
        assertThat(storage.eventsOf(room.id())).hasSize(501);
    }

    private Room someRoom() {
        Room made = aRoomOf(author);
        storage.log().create(made, Optional.empty());
        storage.log().append(aJoin(made, author));
        return made;
    }

    private List<CompletableFuture<AppendOutcome>> submit(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> submit(aMessage(room, author, "m" + i)))
                .toList();
    }

    private CompletableFuture<AppendOutcome> submit(PendingEvent event) {
        return storage.log().submit(event).toCompletableFuture();
    }

    private static void join(CompletableFuture<AppendOutcome> answer) {
        try {
            answer.join();
        } catch (CompletionException failed) {
            throw (RuntimeException) failed.getCause();
        }
    }

    private long transactionsThatWrote(Room room) {
        return storage.get(JdbcClient.class)
                .sql("select count(distinct xmin::text) from message where room_id = :room")
                .param("room", room.id().value())
                .query(Long.class)
                .single();
    }

    /** Asked again where the pool hands out what the time before broke. */
    private void terminate() {
        await().ignoreExceptions()
                .until(() ->
                        storage.get(JdbcClient.class).sql("""
                                select count(pg_terminate_backend(pid)) from pg_stat_activity
                                where datname = current_database() and pid <> pg_backend_pid()
                                """).query(Long.class).single() >= 0);
    }

    /** Holds the room's lock, as a deletion of an account or of a long room does. */
    private Held hold(Room room) throws InterruptedException {
        Held held = new Held(Executors.newSingleThreadExecutor(), new CountDownLatch(1), new CountDownLatch(1));
        Future<?> unused = held.thread()
                .submit(() -> storage.transactions().inTransaction(() -> {
                    storage.get(JdbcClient.class)
                            .sql("select 1 from room where id = :room for update")
                            .param("room", room.id().value())
                            .query()
                            .singleRow();
                    held.holds().countDown();
                    held.await();
                }));
        held.holds().await();
        return held;
    }

    private record Held(ExecutorService thread, CountDownLatch holds, CountDownLatch end) implements AutoCloseable {

        void release() {
            end.countDown();
        }

        void await() {
            try {
                end.await();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() {
            release();
            thread.close();
        }
    }
}
