package org.hexachat.adapter.persistence.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.aReaction;
import static org.hexachat.testkit.fixture.Samples.aReply;
import static org.hexachat.testkit.fixture.Samples.aRetention;
import static org.hexachat.testkit.fixture.Samples.aRoomOf;
import static org.hexachat.testkit.fixture.Samples.aUser;
import static org.hexachat.testkit.fixture.Samples.anEdit;
import static org.hexachat.testkit.fixture.Samples.anyPasswordHash;
import static org.hexachat.testkit.fixture.Samples.theMessageOf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hexachat.adapter.persistence.PostgresStorage;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange.MessagesExpired;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.message.Emoji;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.User;
import org.hexachat.testkit.postgres.PostgresTest;
import org.hexachat.testkit.postgres.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** That nothing of what expired is left in any table, and what happens when others are busy with the room. */
@PostgresTest
class MessageExpiryTest {
    private static final Instant OLD = NOON.minus(Duration.ofDays(60));
    private static final List<String> TABLES =
            List.of("message", "message_edit", "reaction", "reaction_tally", "searched_message", "thread_follow");

    private PostgresStorage storage;
    private Room room;
    private User author;

    @BeforeEach
    void open(TestDatabase database) {
        storage = PostgresStorage.on(database);
        author = aUser();
        storage.users().add(author, anyPasswordHash());
        room = aRoomOf(author);
        storage.log().create(room, Optional.empty());
        append(aJoin(room, author));
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void nothing_is_left_in_any_table() {
        MessageId root = theMessageOf(append(aMessage(room, author, "root")));
        append(anEdit(room, author, root, "the root"));
        append(aReaction(room, author, root, new Emoji("👍")));
        append(aReply(room, author, root, "answer"));
        storage.search().index(1_000);
        assertThat(TABLES).allSatisfy(table -> assertThat(rows(table)).as(table).isPositive());
        append(aRetention(room, author, 1));
        assertThat(storage.log().expire(Optional.empty(), NOON).events()).hasSize(1);
        assertThat(TABLES).allSatisfy(table -> assertThat(rows(table)).as(table).isZero());
        assertThat(rows("room_event")).isEqualTo(2);
    }

    @Test
    void a_run_that_was_cut_off_goes_on_where_it_was_and_counts_all_of_it() {
        for (int i = 0; i < 10; i++) {
            append(aMessage(room, author, "m" + i));
        }
        append(aRetention(room, author, 1));
        sql("insert into message_expiry values (:room, 4, 3)");
        sql("delete from message where room_id = :room and seq <= 4");
        assertThat(storage.log()
                        .expire(Optional.empty(), NOON)
                        .events()
                        .getFirst()
                        .change())
                .isEqualTo(new MessagesExpired(new Sequence(11), 10));
    }

    @Test
    void where_nothing_of_a_run_is_left_but_to_say_so_it_is_said() {
        append(aMessage(room, author, "gone"));
        append(aRetention(room, author, 1));
        sql("insert into message_expiry values (:room, 2, 1)");
        sql("delete from message where room_id = :room");
        assertThat(storage.log().expire(Optional.empty(), NOON).events()).hasSize(1);
        assertThat(storage.log().expire(Optional.empty(), NOON).places()).isZero();
    }

    @Test
    void a_room_that_somebody_else_holds_or_indexes_waits_for_the_next_round() {
        append(aMessage(room, author, "old"));
        append(aRetention(room, author, 1));
        for (String lock : List.of(
                "select 1 from room where id = :room for no key update",
                "select 1 from (select pg_advisory_xact_lock(hashtextextended('search ' || cast(:room as text), 0))) held")) {
            storage.transactions().inTransaction(() -> {
                storage.get(JdbcClient.class)
                        .sql(lock)
                        .param("room", room.id().value())
                        .query(Integer.class)
                        .single();
                assertThat(inAnotherThread()).isZero();
                return true;
            });
        }
        assertThat(inAnotherThread()).isPositive();
    }

    private long inAnotherThread() {
        return CompletableFuture.supplyAsync(
                        () -> storage.log().expire(Optional.empty(), NOON).places())
                .join();
    }

    private RoomEvent append(PendingEvent event) {
        return storage.log()
                .append(new PendingEvent(event.room(), event.actor(), OLD, event.change()))
                .event();
    }

    private long rows(String table) {
        return storage.get(JdbcClient.class)
                .sql("select count(*) from " + table + " where room_id = :room")
                .param("room", room.id().value())
                .query(Long.class)
                .single();
    }

    private void sql(String sql) {
        storage.get(JdbcClient.class).sql(sql).param("room", room.id().value()).update();
    }
}
