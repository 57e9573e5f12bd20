package org.hexachat.adapter.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.aRoomOf;
import static org.hexachat.testkit.fixture.Samples.aUser;
import static org.hexachat.testkit.fixture.Samples.anyPasswordHash;

import java.util.List;
import java.util.Optional;
import org.hexachat.adapter.persistence.PostgresStorage;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.search.FoundMessage;
import org.hexachat.domain.search.IndexPlace;
import org.hexachat.domain.search.IndexedPart;
import org.hexachat.domain.search.SearchOrder;
import org.hexachat.domain.search.SearchQuery;
import org.hexachat.domain.search.SearchRequest;
import org.hexachat.domain.user.User;
import org.hexachat.testkit.postgres.PostgresTest;
import org.hexachat.testkit.postgres.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@PostgresTest
class ReindexerTest {

    @Test
    void what_was_damaged_is_mended_and_what_is_gone_goes(TestDatabase database) {
        try (PostgresStorage storage = PostgresStorage.on(database)) {
            User anna = aUser();
            storage.users().add(anna, anyPasswordHash());
            for (int i = 0; i < 3; i++) {
                Room room = aRoomOf(anna);
                storage.log().create(room, Optional.empty());
                storage.log().append(aJoin(room, anna));
                for (int j = 0; j < 150; j++) {
                    storage.log().append(aMessage(room, anna, "word" + j));
                }
            }
            storage.search().index(10_000);
            JdbcClient jdbc = storage.get(JdbcClient.class);
            jdbc.sql("update searched_message set folded = 'damaged'").update();
            jdbc.sql("delete from message where seq = 100").update();
            assertThat(found(storage, anna)).isEmpty();
            assertThat(storage.search().indexed()).isEqualTo(3 * 151);
            long places = 0;
            Optional<IndexPlace> next = Optional.empty();
            do {
                IndexedPart part = storage.search().indexAnew(next);
                places += part.places();
                next = part.next();
            } while (next.isPresent());
            assertThat(places).isEqualTo(3 * 151);
            assertThat(found(storage, anna)).hasSize(3);
            assertThat(jdbc.sql("select count(*) from searched_message where seq = 100 or folded = 'damaged'")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    private static List<FoundMessage> found(PostgresStorage storage, User reader) {
        return storage.search()
                .find(new SearchRequest(
                        reader.id(), SearchQuery.parse("word149"), SearchOrder.TIME, Optional.empty(), 10));
    }
}
