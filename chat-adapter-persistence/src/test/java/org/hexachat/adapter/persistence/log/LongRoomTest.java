package org.hexachat.adapter.persistence.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.aRoomOf;
import static org.hexachat.testkit.fixture.Samples.aUser;
import static org.hexachat.testkit.fixture.Samples.anyPasswordHash;

import java.util.Optional;
import org.hexachat.adapter.persistence.PostgresStorage;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.User;
import org.hexachat.testkit.postgres.PostgresTest;
import org.hexachat.testkit.postgres.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;

@PostgresTest
@Timeout(120)
class LongRoomTest {

    private static final long MESSAGES = 3 * RoomEraser.SLICE + 1;

    private static final String FILL = """
            with said as (
                insert into message (room_id, seq, id, author_id, body, posted_at)
                select :room, i, gen_random_uuid(), :author, 'hi', now()
                from generate_series(1, :messages) i
            ), happened as (
                insert into room_event (room_id, seq, kind, version, payload, actor_id, at)
                select :room, i, 'message.posted', 1, '{}', :author, now()
                from generate_series(1, :messages) i
            )
            update room set last_seq = :messages where id = :room
            """;

    @Test
    void a_room_of_many_slices_is_deleted_whole_and_its_neighbor_is_not(TestDatabase database) {
        try (PostgresStorage storage = PostgresStorage.on(database)) {
            Room room = filled(storage);
            Room neighbor = filled(storage);
            assertThat(storage.log().delete(room.id())).isTrue();
            assertThat(count(storage, "message", room)).isZero();
            assertThat(count(storage, "room_event", room)).isZero();
            assertThat(count(storage, "message", neighbor)).isEqualTo(MESSAGES);
            assertThat(count(storage, "room_event", neighbor)).isEqualTo(MESSAGES);
        }
    }

    private static Room filled(PostgresStorage storage) {
        User author = aUser();
        Room room = aRoomOf(author);
        storage.users().add(author, anyPasswordHash());
        storage.log().create(room, Optional.empty());
        storage.get(JdbcClient.class)
                .sql(FILL)
                .param("room", room.id().value())
                .param("author", author.id().value())
                .param("messages", MESSAGES)
                .update();
        return room;
    }

    private static long count(PostgresStorage storage, String table, Room room) {
        return storage.get(JdbcClient.class)
                .sql("select count(*) from " + table + " where room_id = :room")
                .param("room", room.id().value())
                .query(Long.class)
                .single();
    }
}
