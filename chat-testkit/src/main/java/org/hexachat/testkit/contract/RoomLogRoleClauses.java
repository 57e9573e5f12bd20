package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aLeave;
import static org.hexachat.testkit.fixture.Samples.aRole;
import static org.hexachat.testkit.fixture.Samples.theActor;

import java.util.Optional;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.RoomChange.RoleChanged;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.Membership;
import org.hexachat.domain.room.Role;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.User;
import org.junit.jupiter.api.Test;

/** What members are in a room. */
abstract class RoomLogRoleClauses extends RoomLogBanClauses {
    @Test
    void a_role_is_an_event_and_shows_in_the_membership() {
        Room room = someRoom();
        User owner = storage().users().findById(room.owner()).orElseThrow();
        User member = someMemberOf(room);
        assertThat(roleOf(member, room)).contains(Role.MEMBER);
        storage().log().append(aRole(room, owner, member, Role.MODERATOR));
        RoomEvent told = eventsOf(room).getLast();
        assertThat(told.change()).isEqualTo(new RoleChanged(theActor(member), Role.MODERATOR));
        assertThat(told.actor()).isEqualTo(theActor(owner));
        assertThat(roleOf(member, room)).contains(Role.MODERATOR);
        storage().log().append(aRole(room, owner, member, Role.MEMBER));
        assertThat(eventsOf(room).getLast().change()).isEqualTo(new RoleChanged(theActor(member), Role.MEMBER));
        assertThat(roleOf(member, room)).contains(Role.MEMBER);
    }

    @Test
    void the_role_of_an_owner_is_the_rooms_to_know() {
        Room room = someRoom();
        User owner = storage().users().findById(room.owner()).orElseThrow();
        storage().log().append(aJoin(room, owner));
        assertThat(roleOf(owner, room)).contains(Role.OWNER);
        assertThat(storage().memberships().membersOf(room.id(), Optional.empty(), 10))
                .singleElement()
                .satisfies(member -> assertThat(member.role()).isEqualTo(Role.OWNER));
    }

    @Test
    void a_room_that_is_given_away_has_another_owner_and_the_one_before_as_a_moderator() {
        Room room = someRoom();
        User owner = storage().users().findById(room.owner()).orElseThrow();
        User heir = someMemberOf(room);
        storage().log().append(aJoin(room, owner));
        storage().log().append(aRole(room, owner, heir, Role.OWNER));
        assertThat(storage().rooms().findById(room.id()).orElseThrow().owner()).isEqualTo(heir.id());
        assertThat(roleOf(heir, room)).contains(Role.OWNER);
        assertThat(roleOf(owner, room)).contains(Role.MODERATOR);
        assertThat(eventsOf(room).getLast().change()).isEqualTo(new RoleChanged(theActor(heir), Role.OWNER));
        storage().log().append(aRole(room, heir, owner, Role.OWNER));
        assertThat(roleOf(heir, room)).contains(Role.MODERATOR);
    }

    @Test
    void a_room_is_given_away_by_an_owner_who_never_joined() {
        Room room = someRoom();
        User owner = storage().users().findById(room.owner()).orElseThrow();
        User heir = someMemberOf(room);
        storage().log().append(aRole(room, owner, heir, Role.OWNER));
        assertThat(roleOf(heir, room)).contains(Role.OWNER);
        assertThat(roleOf(owner, room)).isEmpty();
    }

    @Test
    void who_is_no_member_gets_no_role_and_who_leaves_loses_it() {
        Room room = someRoom();
        User owner = storage().users().findById(room.owner()).orElseThrow();
        User stranger = someone();
        assertRefused(
                ErrorCode.ROOM_NOT_MEMBER, () -> storage().log().append(aRole(room, owner, stranger, Role.MODERATOR)));
        User member = someMemberOf(room);
        storage().log().append(aRole(room, owner, member, Role.MODERATOR));
        storage().log().append(aLeave(room, member));
        storage().log().append(aJoin(room, member));
        assertThat(roleOf(member, room)).contains(Role.MEMBER);
        assertThat(eventsOf(room)).hasSize(4);
    }

    private Optional<Role> roleOf(User user, Room room) {
        return storage().memberships().find(room.id(), user.id()).map(Membership::role);
    }
}
