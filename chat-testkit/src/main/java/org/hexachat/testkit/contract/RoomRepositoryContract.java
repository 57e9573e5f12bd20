package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aLockedRoomNamed;
import static org.hexachat.testkit.fixture.Samples.aRoomNamed;
import static org.hexachat.testkit.fixture.Samples.anyPasswordHash;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;
import static org.hexachat.testkit.fixture.Samples.anyRoomName;

import java.util.Optional;
import org.hexachat.application.port.out.RoomRepository;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomAccess;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.user.User;
import org.junit.jupiter.api.Test;

/** What every {@link RoomRepository} must do. */
public abstract class RoomRepositoryContract extends StorageContract {
    @Test
    void finds_a_room_that_is_open_to_all() {
        Room room = someRoom();
        assertThat(rooms().findById(room.id())).contains(room);
        assertThat(rooms().findByName(room.name())).contains(room);
    }

    @Test
    void finds_a_room_with_the_hash_of_its_password() {
        Room room = aLockedRoomNamed(anyRoomName().value(), someone(), anyPasswordHash());
        storage().log().create(room, Optional.empty());
        assertThat(rooms().findById(room.id())).contains(room);
    }

    @Test
    void finds_no_room_that_is_not_there() {
        assertThat(rooms().findById(anyRoomId())).isEmpty();
        assertThat(rooms().findByName(anyRoomName())).isEmpty();
    }

    @Test
    void finds_a_name_in_any_case_of_letters_and_shows_it_as_it_was_typed() {
        String unique = anyRoomName().value();
        Room room = aRoomNamed(unique + "_Комната_Straße", someone());
        storage().log().create(room, Optional.empty());
        assertThat(rooms().findByName(new RoomName(unique + "_КОМНАТА_STRASSE")))
                .contains(room);
    }

    @Test
    void names_that_differ_are_different_rooms() {
        String unique = anyRoomName().value();
        Room room = aRoomNamed(unique + "_café", someone());
        storage().log().create(room, Optional.empty());
        assertThat(rooms().findByName(new RoomName(unique + "_cafe"))).isEmpty();
        assertThat(rooms().findByName(new RoomName(unique + "_caf_"))).isEmpty();
    }

    @Test
    void keeps_the_instant_to_the_microsecond() {
        Room room = new Room(
                anyRoomId(), anyRoomName(), someone().id(), new RoomAccess.Open(), NOON.plusNanos(123_456_000));
        storage().log().create(room, Optional.empty());
        assertThat(rooms().findById(room.id())).contains(room);
    }

    @Test
    void a_room_survives_its_owner() {
        User owner = someone();
        Room room = aRoomNamed(anyRoomName().value(), owner);
        storage().log().create(room, Optional.empty());
        storage().users().delete(owner.id());
        assertThat(rooms().findById(room.id())).contains(room);
    }

    private RoomRepository rooms() {
        return storage().rooms();
    }
}
