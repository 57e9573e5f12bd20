package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aLockedRoomNamed;
import static org.hexachat.testkit.fixture.Samples.aRename;
import static org.hexachat.testkit.fixture.Samples.aRoomNamed;
import static org.hexachat.testkit.fixture.Samples.anyPasswordHash;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;
import static org.hexachat.testkit.fixture.Samples.anyRoomName;

import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.out.RoomRepository;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomAccess;
import org.hexachat.domain.room.RoomKind;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.room.RoomQuery;
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

    @Test
    void lists_rooms_in_the_order_of_their_canonical_names_page_by_page() {
        String unique = anyRoomName().value();
        Room third = named(unique + "_b");
        Room first = named(unique + "_A1");
        Room second = named(unique + "_aa");
        Room fourth = named(unique + "b");
        assertThat(search(unique, Optional.empty(), 10)).containsExactly(first, second, third, fourth);
        assertThat(search(unique, Optional.empty(), 2)).containsExactly(first, second);
        assertThat(search(unique, Optional.of(second.name().canonical()), 2)).containsExactly(third, fourth);
        assertThat(search(unique, Optional.of(fourth.name().canonical()), 2)).isEmpty();
    }

    @Test
    void finds_a_piece_of_a_name_anywhere_in_any_case_of_letters() {
        String unique = anyRoomName().value();
        Room room = named(unique + "_Комната_Straße");
        Room other = named(unique + "_other");
        assertThat(search(unique + "_КОМ", Optional.empty(), 10)).containsExactly(room);
        assertThat(search(unique.substring(5) + "_комната_STRASSE", Optional.empty(), 10))
                .containsExactly(room);
        assertThat(search(unique, Optional.empty(), 10)).containsExactlyInAnyOrder(room, other);
    }

    @Test
    void signs_in_a_piece_of_a_name_mean_themselves() {
        String unique = anyRoomName().value();
        Room underscored = named(unique + "_x_y");
        named(unique + "_xay");
        assertThat(search(unique + "_x_y", Optional.empty(), 10)).containsExactly(underscored);
        for (String sign : List.of("%", "\\", "*", ".", "'", "[", "?")) {
            assertThat(search(unique + sign, Optional.empty(), 10)).as(sign).isEmpty();
            assertThat(search(sign, Optional.empty(), 10)).as(sign).isEmpty();
        }
    }

    @Test
    void lists_the_rooms_of_one_member() {
        String unique = anyRoomName().value();
        Room joined = named(unique + "_b");
        Room joinedToo = named(unique + "_a");
        Room other = named(unique + "_c");
        User member = someMemberOf(joined);
        storage().log().append(aJoin(joinedToo, member));
        someMemberOf(other);
        assertThat(rooms().list(new RoomQuery(Optional.empty(), Optional.of(member.id()), Optional.empty(), 10)))
                .containsExactly(joinedToo, joined);
        assertThat(rooms().list(new RoomQuery(Optional.of("_B"), Optional.of(member.id()), Optional.empty(), 10)))
                .contains(joined)
                .doesNotContain(other);
    }

    @Test
    void a_room_that_was_renamed_is_listed_under_its_new_name_alone() {
        String unique = anyRoomName().value();
        Room room = named(unique + "_before");
        RoomName after = new RoomName(unique + "_after");
        storage().log().append(aRename(room, someone(), after));
        assertThat(search(unique, Optional.empty(), 10)).containsExactly(room.withName(after));
        assertThat(search(unique + "_before", Optional.empty(), 10)).isEmpty();
    }

    private Room named(String name) {
        return storage().log().create(aRoomNamed(name, someone()), Optional.empty());
    }

    @Test
    void a_room_that_is_not_listed_is_listed_to_its_members_alone() {
        String unique = anyRoomName().value();
        Room shown = aRoomNamed(unique + "_a", someone());
        Room hidden = aRoomNamed(unique + "_b", someone()).withKind(new RoomKind.Unlisted());
        storage().log().create(shown, Optional.empty());
        storage().log().create(hidden, Optional.empty());
        User member = someMemberOf(hidden);
        assertThat(rooms().findById(hidden.id())).contains(hidden);
        assertThat(search(unique, Optional.empty(), 10)).containsExactly(shown);
        assertThat(seenBy(member, unique)).containsExactly(shown, hidden);
        assertThat(seenBy(someMemberOf(shown), unique)).containsExactly(shown);
        assertThat(rooms().list(new RoomQuery(Optional.empty(), Optional.of(member.id()), Optional.empty(), 10)))
                .containsExactly(hidden);
    }

    private List<Room> seenBy(User viewer, String piece) {
        return rooms().list(new RoomQuery(
                Optional.of(piece), Optional.empty(), Optional.of(viewer.id()), Optional.empty(), 10));
    }

    private List<Room> search(String piece, Optional<String> after, int limit) {
        return rooms().list(new RoomQuery(Optional.of(piece), Optional.empty(), after, limit));
    }

    private RoomRepository rooms() {
        return storage().rooms();
    }
}
