package org.hexachat.adapter.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.aDeletion;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.aRoomOf;
import static org.hexachat.testkit.fixture.Samples.aUser;
import static org.hexachat.testkit.fixture.Samples.anEdit;
import static org.hexachat.testkit.fixture.Samples.anyPasswordHash;
import static org.hexachat.testkit.fixture.Samples.theMessageOf;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hexachat.adapter.persistence.PostgresStorage;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.search.FoundMessage;
import org.hexachat.domain.search.SearchOrder;
import org.hexachat.domain.search.SearchQuery;
import org.hexachat.domain.search.SearchRequest;
import org.hexachat.domain.user.User;
import org.hexachat.testkit.postgres.PostgresTest;
import org.hexachat.testkit.postgres.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;

@PostgresTest
@Timeout(120)
class SearchedCopiesTest {

    private static final int MESSAGES = 3 * Indexer.SLICE + 1;

    private static final String FILL = """
            with said as (
                insert into message (room_id, seq, id, author_id, body, posted_at)
                select :room, 1 + i, gen_random_uuid(), :author, 'number ' || i, now() from generate_series(1, :messages) i
            )
            update room set last_seq = 1 + :messages where id = :room
            """;

    @Test
    void a_long_room_is_copied_once_whoever_copies_it_and_goes_with_its_copies(TestDatabase database) {
        try (PostgresStorage storage = PostgresStorage.on(database)) {
            User anna = someone(storage);
            Room room = filled(storage, anna);
            List<CompletableFuture<Integer>> indexers = Stream.generate(() ->
                            CompletableFuture.supplyAsync(() -> storage.search().index(1_000)))
                    .limit(4)
                    .toList();
            indexers.forEach(CompletableFuture::join);
            while (storage.search().index(1_000) > 0) {
                assertThat(copies(storage, room)).isLessThanOrEqualTo(MESSAGES);
            }
            assertThat(copies(storage, room)).isEqualTo(MESSAGES);
            assertThat(find(storage, anna, "300")).hasSize(1);
            assertThat(storage.log().delete(room.id())).isTrue();
            assertThat(copies(storage, room)).isZero();
            assertThat(count(storage, "searched_room", room)).isZero();
        }
    }

    @Test
    void every_room_has_its_turn_however_much_is_said_in_one(TestDatabase database) {
        try (PostgresStorage storage = PostgresStorage.on(database)) {
            User anna = someone(storage);
            List<Room> rooms = List.of(filled(storage, anna), filled(storage, anna));
            storage.search().index(Indexer.SLICE);
            storage.search().index(Indexer.SLICE);
            assertThat(rooms)
                    .allSatisfy(room -> assertThat(copies(storage, room)).isEqualTo(Indexer.SLICE - 1));
            assertThat(storage.search().index(10 * Indexer.SLICE)).isEqualTo(2 * (MESSAGES - Indexer.SLICE + 1));
            assertThat(rooms)
                    .allSatisfy(room -> assertThat(copies(storage, room)).isEqualTo(MESSAGES));
        }
    }

    @Test
    void an_edit_or_a_deletion_that_is_under_way_is_not_undone_by_the_indexer(TestDatabase database) {
        try (PostgresStorage storage = PostgresStorage.on(database)) {
            User anna = someone(storage);
            Room room = aRoomWith(storage, anna);
            MessageId edited = said(storage, room, anna, "first words");
            MessageId deleted = said(storage, room, anna, "other words");
            storage.transactions().inTransaction(() -> {
                storage.log().append(anEdit(room, anna, edited, "second thoughts"));
                storage.log().append(aDeletion(room, anna, deleted));
                CompletableFuture<Integer> indexer =
                        CompletableFuture.supplyAsync(() -> storage.search().index(100));
                assertThat(indexer.isDone() && indexer.join() > 3).isFalse();
            });
            storage.search().index(100);
            assertThat(find(storage, anna, "words")).isEmpty();
            assertThat(find(storage, anna, "thoughts")).hasSize(1);
            assertThat(storage.get(JdbcClient.class)
                            .sql("select count(*) from searched_message where id = :id and folded is null")
                            .param("id", deleted.value())
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void what_takes_too_long_is_given_up(TestDatabase database) {
        try (PostgresStorage storage = PostgresStorage.on(database, "--chat.search.timeout=1ms")) {
            User anna = someone(storage);
            filled(storage, anna);
            assertRefused(ErrorCode.SEARCH_TIMED_OUT, () -> find(storage, anna, "nowhere"));
            assertThat(storage.users().findById(anna.id())).isPresent();
        }
    }

    private static List<FoundMessage> find(PostgresStorage storage, User member, String query) {
        return storage.search()
                .find(new SearchRequest(member.id(), SearchQuery.parse(query), SearchOrder.TIME, Optional.empty(), 10));
    }

    private static User someone(PostgresStorage storage) {
        User user = aUser();
        storage.users().add(user, anyPasswordHash());
        return user;
    }

    private static Room aRoomWith(PostgresStorage storage, User member) {
        Room room = aRoomOf(member);
        storage.log().create(room, Optional.empty());
        storage.log().append(aJoin(room, member));
        return room;
    }

    private static MessageId said(PostgresStorage storage, Room room, User author, String text) {
        return theMessageOf(storage.log().append(aMessage(room, author, text)).event());
    }

    private static Room filled(PostgresStorage storage, User member) {
        Room room = aRoomWith(storage, member);
        storage.get(JdbcClient.class)
                .sql(FILL)
                .param("room", room.id().value())
                .param("author", member.id().value())
                .param("messages", MESSAGES)
                .update();
        return room;
    }

    private static long copies(PostgresStorage storage, Room room) {
        return count(storage, "searched_message", room);
    }

    private static long count(PostgresStorage storage, String table, Room room) {
        return storage.get(JdbcClient.class)
                .sql("select count(*) from " + table + " where room_id = :room")
                .param("room", room.id().value())
                .query(Long.class)
                .single();
    }
}
