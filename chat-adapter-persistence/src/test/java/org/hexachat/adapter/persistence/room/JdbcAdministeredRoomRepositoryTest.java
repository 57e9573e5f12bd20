package org.hexachat.adapter.persistence.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.aRoomNamed;
import static org.hexachat.testkit.fixture.Samples.aUser;
import static org.hexachat.testkit.fixture.Samples.anyPasswordHash;

import java.util.List;
import java.util.Optional;
import org.hexachat.adapter.persistence.PostgresStorage;
import org.hexachat.domain.room.AdministeredRoom;
import org.hexachat.domain.room.AdministeredRoomQuery;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomNamePiece;
import org.hexachat.domain.room.RoomOrder;
import org.hexachat.domain.user.User;
import org.hexachat.testkit.contract.AdministeredRoomRepositoryContract;
import org.hexachat.testkit.contract.Storage;
import org.hexachat.testkit.postgres.PostgresTest;
import org.hexachat.testkit.postgres.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@PostgresTest
class JdbcAdministeredRoomRepositoryTest extends AdministeredRoomRepositoryContract {

    private static PostgresStorage storage;

    @BeforeAll
    static void open(TestDatabase database) {
        storage = PostgresStorage.on(database);
    }

    @AfterAll
    static void close() {
        storage.close();
    }

    /** The many stand before the two that are looked for: by name, and in age, since identifiers of version 7 begin below f. */
    @Test
    void finds_a_piece_that_stands_beyond_the_rooms_that_are_looked_at_first() {
        User owner = aUser();
        storage.users().add(owner, anyPasswordHash());
        Room old = added("zy1farther", owner);
        Room near = added("aa1farther", owner);
        Room far = added("zz1farther", owner);
        int many = storage.get(JdbcClient.class)
                .sql("""
                        insert into room (id, name, name_key, owner_id, created_at)
                        select cast('ffffffff-0000-7000-8000-' || lpad(to_hex(i), 12, '0') as uuid), 'aa' || i, 'aa' || i, :owner, now()
                        from generate_series(1, 1100) i
                        """)
                .param("owner", owner.id().value())
                .update();
        try {
            assertThat(found("1farther", byName(), 10)).containsExactly(near, old, far);
            assertThat(found("1farther", byName(), 1)).containsExactly(near);
            assertThat(found("1farther", newest(), 10)).containsExactlyInAnyOrder(near, old, far);
            assertThat(found("1farther", newest(), 1)).hasSize(1);
            assertThat(found("zy", newest(), 10)).containsExactly(old);
            assertThat(found("z", newest(), 200)).contains(old, far).doesNotContain(near);
        } finally {
            int gone = storage.get(JdbcClient.class)
                    .sql("delete from room where id >= 'ffffffff-0000-7000-8000-000000000000'")
                    .update();
            assertThat(gone).isEqualTo(many);
        }
    }

    private static RoomOrder byName() {
        return new RoomOrder.ByName(Optional.empty());
    }

    private static RoomOrder newest() {
        return new RoomOrder.NewestFirst(Optional.empty());
    }

    private static List<Room> found(String piece, RoomOrder order, int limit) {
        return storage
                .administeredRooms()
                .list(new AdministeredRoomQuery(Optional.of(new RoomNamePiece(piece)), Optional.empty(), order, limit))
                .stream()
                .map(AdministeredRoom::room)
                .toList();
    }

    private static Room added(String name, User owner) {
        return storage.log().create(aRoomNamed(name, owner), Optional.empty());
    }

    @Override
    protected Storage storage() {
        return storage;
    }
}
