package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aLeave;
import static org.hexachat.testkit.fixture.Samples.aUserNamed;
import static org.hexachat.testkit.fixture.Samples.anyPasswordHash;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;
import static org.hexachat.testkit.fixture.Samples.anyUserId;
import static org.hexachat.testkit.fixture.Samples.anyUsername;
import static org.hexachat.testkit.fixture.Samples.theActor;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexachat.application.port.out.MembershipRepository;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange.MemberJoined;
import org.hexachat.domain.room.Member;
import org.hexachat.domain.room.Membership;
import org.hexachat.domain.room.Role;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.NamePiece;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;
import org.junit.jupiter.api.Test;

/** What every {@link MembershipRepository} must do. */
public abstract class MembershipRepositoryContract extends StorageContract {
    @Test
    void finds_a_membership_with_the_instant_of_the_join() {
        Room room = someRoom();
        User user = someone();
        storage()
                .log()
                .append(new PendingEvent(room.id(), theActor(user), NOON.plusNanos(123_456_000), new MemberJoined()));
        assertThat(memberships().find(room.id(), user.id()))
                .contains(new Membership(room.id(), user.id(), Role.MEMBER, NOON.plusNanos(123_456_000)));
    }

    @Test
    void finds_nothing_for_who_is_no_member() {
        Room room = someRoom();
        User member = someMemberOf(room);
        assertThat(memberships().find(room.id(), someone().id())).isEmpty();
        assertThat(memberships().find(someRoom().id(), member.id())).isEmpty();
        assertThat(memberships().find(anyRoomId(), anyUserId())).isEmpty();
    }

    @Test
    void an_owner_is_no_member_by_that() {
        Room room = someRoom();
        assertThat(memberships().find(room.id(), room.owner())).isEmpty();
    }

    @Test
    void lists_the_rooms_of_a_user_in_the_order_of_their_identifiers() {
        User user = someone();
        List<Room> joined = Stream.generate(this::someRoom).limit(6).toList();
        joined.reversed().forEach(room -> storage().log().append(aJoin(room, user)));
        someMemberOf(joined.getFirst());
        List<RoomId> ordered = joined.stream()
                .map(Room::id)
                .sorted(Comparator.comparing(id -> id.value().toString()))
                .toList();
        assertThat(memberships().roomsOf(user.id())).isEqualTo(ordered);
    }

    @Test
    void lists_no_room_that_a_user_left() {
        Room room = someRoom();
        User user = someMemberOf(room);
        storage().log().append(aLeave(room, user));
        assertThat(memberships().roomsOf(user.id())).isEmpty();
    }

    @Test
    void who_is_not_there_has_no_rooms() {
        assertThat(memberships().roomsOf(anyUserId())).isEmpty();
    }

    @Test
    void lists_the_members_of_a_room_page_by_page_in_the_order_of_their_identifiers() {
        Room room = someRoom();
        List<Member> members = Stream.generate(() -> someMemberOf(room))
                .limit(5)
                .sorted(Comparator.comparing(user -> user.id().value().toString()))
                .map(user -> new Member(theActor(user), Role.MEMBER, NOON))
                .toList();
        someMemberOf(someRoom());
        UserId second = members.get(1).user().id();
        UserId last = members.getLast().user().id();
        assertThat(memberships().membersOf(room.id(), Optional.empty(), 10)).isEqualTo(members);
        assertThat(memberships().membersOf(room.id(), Optional.empty(), 2)).isEqualTo(members.subList(0, 2));
        assertThat(memberships().membersOf(room.id(), Optional.of(second), 2)).isEqualTo(members.subList(2, 4));
        assertThat(memberships().membersOf(room.id(), Optional.of(last), 2)).isEmpty();
    }

    @Test
    void a_page_of_members_goes_on_after_one_who_left_meanwhile() {
        Room room = someRoom();
        List<User> members = Stream.generate(() -> someMemberOf(room))
                .limit(3)
                .sorted(Comparator.comparing(user -> user.id().value().toString()))
                .toList();
        storage().log().append(aLeave(room, members.get(1)));
        assertThat(memberships().membersOf(room.id(), Optional.of(members.get(1).id()), 10))
                .containsExactly(new Member(theActor(members.get(2)), Role.MEMBER, NOON));
    }

    @Test
    void finds_members_by_how_their_names_begin() {
        Room room = someRoom();
        String name = anyUsername().value();
        List<Member> found = Stream.of(name + "Anna", name + "ANTON", name + "an")
                .map(called -> someMemberCalled(called, room))
                .sorted(Comparator.comparing(user -> user.id().value().toString()))
                .map(user -> new Member(theActor(user), Role.MEMBER, NOON))
                .toList();
        someMemberCalled(name + "boris", room);
        someMemberCalled("x" + name + "an", room);
        someMemberCalled(name + "anna2", someRoom());
        NamePiece beginning = new NamePiece(name.toUpperCase(Locale.ROOT) + "aN");
        assertThat(called(room, beginning, Optional.empty(), 10)).isEqualTo(found);
        assertThat(called(room, beginning, Optional.empty(), 2)).isEqualTo(found.subList(0, 2));
        assertThat(called(room, beginning, Optional.of(found.get(1).user().id()), 2))
                .isEqualTo(found.subList(2, 3));
        assertThat(called(room, new NamePiece("%"), Optional.empty(), 10)).isEmpty();
    }

    private List<Member> called(Room room, NamePiece beginning, Optional<UserId> after, int limit) {
        return memberships().membersCalled(room.id(), beginning, after, limit);
    }

    private User someMemberCalled(String name, Room room) {
        User user = aUserNamed(name);
        storage().users().add(user, anyPasswordHash());
        storage().log().append(aJoin(room, user));
        return user;
    }

    @Test
    void a_room_that_is_empty_or_gone_has_no_members() {
        assertThat(memberships().membersOf(someRoom().id(), Optional.empty(), 10))
                .isEmpty();
        assertThat(memberships().membersOf(anyRoomId(), Optional.empty(), 10)).isEmpty();
    }

    private MembershipRepository memberships() {
        return storage().memberships();
    }
}
