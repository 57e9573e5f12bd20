package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aDirectOf;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aLeave;
import static org.hexachat.testkit.fixture.Samples.aRename;
import static org.hexachat.testkit.fixture.Samples.aRole;
import static org.hexachat.testkit.fixture.Samples.aRoomNamed;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;
import static org.hexachat.testkit.fixture.Samples.anyRoomName;
import static org.hexachat.testkit.fixture.Samples.anyUserId;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexachat.application.port.out.AdministeredRoomRepository;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.room.AdministeredRoom;
import org.hexachat.domain.room.AdministeredRoomQuery;
import org.hexachat.domain.room.JoinedRoom;
import org.hexachat.domain.room.Role;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomKind;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.room.RoomNamePiece;
import org.hexachat.domain.room.RoomOrder;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;
import org.junit.jupiter.api.Test;

/** What every {@link AdministeredRoomRepository} must do. */
public abstract class AdministeredRoomRepositoryContract extends StorageContract {
    private static final RoomOrder BY_NAME = new RoomOrder.ByName(Optional.empty());
    private static final RoomOrder NEWEST = new RoomOrder.NewestFirst(Optional.empty());
    private static final Instant LATER = NOON.plusSeconds(60);

    /** What stands in the names of this test alone. */
    private final String unique = anyRoomName().value();

    @Test
    void shows_a_room_with_its_owner_its_members_and_what_happened() {
        User owner = someone();
        Room room = added("x", owner);
        assertThat(rooms().find(room.id()))
                .contains(new AdministeredRoom(room, owner.actor(), 0, Sequence.START, Optional.empty()));
        User gone = someMemberOf(room);
        User member = someone();
        storage().log().append(aJoin(room, member));
        storage().log().append(aLeave(room, gone));
        storage()
                .log()
                .append(new PendingEvent(room.id(), member.actor(), LATER, new RoomChange.ListingChanged(false)));
        AdministeredRoom shown = new AdministeredRoom(
                room.withKind(new RoomKind.Unlisted()), owner.actor(), 1, new Sequence(4), Optional.of(LATER));
        assertThat(rooms().find(room.id())).contains(shown);
        assertThat(found(unique, BY_NAME)).containsExactly(shown);
        assertThat(found(unique, NEWEST)).containsExactly(shown);
    }

    @Test
    void finds_no_room_that_is_not_there() {
        Room room = added("x", someone());
        storage().log().delete(room.id());
        assertThat(rooms().find(room.id())).isEmpty();
        assertThat(rooms().find(anyRoomId())).isEmpty();
        assertThat(found(unique, BY_NAME)).isEmpty();
    }

    @Test
    void an_owner_who_is_gone_has_no_name() {
        User owner = someone();
        Room room = added("x", owner);
        storage().users().delete(owner.id());
        assertThat(rooms().find(room.id()).map(AdministeredRoom::owner))
                .contains(new Actor(owner.id(), Username.DELETED));
    }

    @Test
    void knows_nothing_of_direct_conversations() {
        User anna = someone();
        User boris = someone();
        Room room = added("x", anna);
        Room direct = aDirectOf(anna, boris);
        storage().log().create(direct, Optional.empty());
        storage().log().append(aJoin(direct, anna));
        assertThat(rooms().find(direct.id())).isEmpty();
        assertThat(rooms().joinedBy(anna.id(), new RoomOrder.ByName(Optional.empty()), 10))
                .isEmpty();
        for (RoomOrder order : List.of(BY_NAME, NEWEST)) {
            assertThat(ofOwner(anna, Optional.empty(), order)).containsExactly(room);
            assertThat(rooms().list(new AdministeredRoomQuery(Optional.empty(), Optional.empty(), order, 200)))
                    .extracting(AdministeredRoom::room)
                    .isNotEmpty()
                    .noneMatch(Room::isDirect);
        }
    }

    @Test
    void lists_rooms_page_by_page_in_the_order_of_their_names() {
        List<Room> rooms = Stream.of("_A1", "_aa", "_b", "b")
                .map(rest -> added(rest, someone()))
                .toList();
        assertThat(names(unique, Optional.empty(), 10)).isEqualTo(rooms);
        assertThat(names(unique, Optional.empty(), 2)).isEqualTo(rooms.subList(0, 2));
        assertThat(names(unique, Optional.of(rooms.get(1)), 2)).isEqualTo(rooms.subList(2, 4));
        assertThat(names(unique, Optional.of(rooms.get(3)), 2)).isEmpty();
        assertThat(rooms().list(new AdministeredRoomQuery(
                        Optional.empty(), Optional.empty(), after(rooms.getFirst()), 2)))
                .extracting(AdministeredRoom::room)
                .isEqualTo(rooms.subList(1, 3));
    }

    @Test
    void lists_rooms_page_by_page_the_newest_first() {
        List<Room> rooms = Stream.of("_b", "_a", "_d", "_c")
                .map(rest -> added(rest, someone()))
                .sorted(Comparator.comparing((Room room) -> room.id().value().toString())
                        .reversed())
                .toList();
        assertThat(newest(Optional.of(unique), Optional.empty(), 10)).isEqualTo(rooms);
        assertThat(newest(Optional.of(unique), Optional.empty(), 2)).isEqualTo(rooms.subList(0, 2));
        assertThat(newest(Optional.of(unique), Optional.of(rooms.get(1)), 2)).isEqualTo(rooms.subList(2, 4));
        assertThat(newest(Optional.of(unique), Optional.of(rooms.get(3)), 2)).isEmpty();
        assertThat(newest(Optional.empty(), Optional.empty(), 200)).containsSubsequence(rooms);
        assertThat(newest(Optional.empty(), Optional.of(rooms.get(1)), 2))
                .first()
                .isEqualTo(rooms.get(2));
    }

    @Test
    void finds_a_piece_of_a_name_in_any_case_of_letters() {
        Room begins = added("_Комната_Straße", someone());
        Room holds = stored("x" + unique + "_y", someone());
        assertThat(names(unique.toUpperCase(Locale.ROOT), Optional.empty(), 10)).containsExactly(begins, holds);
        assertThat(names(unique + "_КОМНАТА_STRASSE", Optional.empty(), 10)).containsExactly(begins);
        assertThat(newest(Optional.of(unique + "_КОМ"), Optional.empty(), 10)).containsExactly(begins);
        for (String sign : List.of("%", "\\", "*", ".", "'", "[", "?")) {
            assertThat(names(unique + sign, Optional.empty(), 10)).as(sign).isEmpty();
            assertThat(newest(Optional.of(unique + sign), Optional.empty(), 10))
                    .as(sign)
                    .isEmpty();
        }
    }

    @Test
    void finds_a_short_piece_at_the_beginning_of_a_name_alone() {
        Room begins = stored("Ѫѭ_" + unique, someone());
        Room holds = added("_ѫѭ", someone());
        assertThat(names("ѫѬ", Optional.empty(), 100)).contains(begins).doesNotContain(holds);
        assertThat(newest(Optional.of("ѫѬ"), Optional.empty(), 100))
                .contains(begins)
                .doesNotContain(holds);
        assertThat(names("_ѫѭ", Optional.empty(), 100)).contains(holds).doesNotContain(begins);
    }

    @Test
    void a_room_that_was_renamed_is_found_by_its_new_name_alone() {
        Room room = added("_before", someone());
        storage().log().append(aRename(room, someone(), new RoomName(unique + "_after")));
        assertThat(names(unique + "_after", Optional.empty(), 10)).hasSize(1);
        assertThat(names(unique + "_before", Optional.empty(), 10)).isEmpty();
    }

    @Test
    void lists_the_rooms_of_an_owner() {
        User owner = someone();
        Room one = added("_a", owner);
        Room two = added("_b", owner);
        Room given = added("_c", owner);
        User heir = someMemberOf(given);
        added("_d", someone());
        storage().log().append(aRole(given, owner, heir, Role.OWNER));
        assertThat(ofOwner(owner, Optional.empty(), BY_NAME)).containsExactly(one, two);
        assertThat(ofOwner(owner, Optional.empty(), NEWEST)).containsExactlyInAnyOrder(one, two);
        assertThat(ofOwner(owner, Optional.empty(), after(one))).containsExactly(two);
        assertThat(ofOwner(owner, Optional.of(unique + "_B"), BY_NAME)).containsExactly(two);
        assertThat(ofOwner(owner, Optional.of(unique + "_B"), NEWEST)).containsExactly(two);
        assertThat(ofOwner(owner, Optional.of("_b"), BY_NAME)).isEmpty();
        assertThat(ofOwner(heir, Optional.empty(), BY_NAME)).containsExactly(given.withOwner(heir.id()));
        assertThat(ofOwner(someone(), Optional.empty(), BY_NAME)).isEmpty();
    }

    @Test
    void lists_where_somebody_is_a_member_and_what_they_are_there() {
        User user = someone();
        Room owned = joinedAs("_c", user);
        Room moderated = joined("_b", user);
        storage().log().append(aRole(moderated, someone(), user, Role.MODERATOR));
        Room joined = joined("_A", user);
        storage().log().append(aLeave(joined("_d", user), user));
        added("_e", user);
        someMemberOf(added("_f", someone()));
        List<JoinedRoom> expected = List.of(
                new JoinedRoom(joined, Role.MEMBER, NOON),
                new JoinedRoom(moderated, Role.MODERATOR, NOON),
                new JoinedRoom(owned, Role.OWNER, NOON));
        assertThat(joinedBy(user.id(), Optional.empty(), 10)).isEqualTo(expected);
        assertThat(joinedBy(user.id(), Optional.empty(), 2)).isEqualTo(expected.subList(0, 2));
        assertThat(joinedBy(user.id(), Optional.of(moderated), 2)).isEqualTo(expected.subList(2, 3));
        assertThat(joinedBy(anyUserId(), Optional.empty(), 2)).isEmpty();
    }

    private Room joinedAs(String rest, User owner) {
        Room room = added(rest, owner);
        storage().log().append(aJoin(room, owner));
        return room;
    }

    private Room joined(String rest, User member) {
        Room room = added(rest, someone());
        storage().log().append(aJoin(room, member));
        return room;
    }

    private Room added(String rest, User owner) {
        return stored(unique + rest, owner);
    }

    private Room stored(String name, User owner) {
        return storage().log().create(aRoomNamed(name, owner), Optional.empty());
    }

    private List<JoinedRoom> joinedBy(UserId user, Optional<Room> after, int limit) {
        return rooms().joinedBy(user, new RoomOrder.ByName(after.map(Room::name).map(RoomName::canonical)), limit);
    }

    private List<Room> ofOwner(User owner, Optional<String> piece, RoomOrder order) {
        return list(new AdministeredRoomQuery(piece.map(RoomNamePiece::new), Optional.of(owner.id()), order, 10));
    }

    private List<AdministeredRoom> found(String piece, RoomOrder order) {
        return rooms().list(
                        new AdministeredRoomQuery(Optional.of(new RoomNamePiece(piece)), Optional.empty(), order, 10));
    }

    private List<Room> names(String piece, Optional<Room> after, int limit) {
        return list(new AdministeredRoomQuery(
                Optional.of(new RoomNamePiece(piece)),
                Optional.empty(),
                new RoomOrder.ByName(after.map(Room::name).map(RoomName::canonical)),
                limit));
    }

    private List<Room> newest(Optional<String> piece, Optional<Room> before, int limit) {
        Optional<RoomId> edge = before.map(Room::id);
        return list(new AdministeredRoomQuery(
                piece.map(RoomNamePiece::new), Optional.empty(), new RoomOrder.NewestFirst(edge), limit));
    }

    private static RoomOrder after(Room room) {
        return new RoomOrder.ByName(Optional.of(room.name().canonical()));
    }

    private List<Room> list(AdministeredRoomQuery query) {
        return rooms().list(query).stream().map(AdministeredRoom::room).toList();
    }

    private AdministeredRoomRepository rooms() {
        return storage().administeredRooms();
    }
}
