package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aChangeOfListing;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aKick;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.aRename;
import static org.hexachat.testkit.fixture.Samples.aRoomNamed;
import static org.hexachat.testkit.fixture.Samples.aRoomOf;
import static org.hexachat.testkit.fixture.Samples.anyClientId;
import static org.hexachat.testkit.fixture.Samples.anyPasswordHash;
import static org.hexachat.testkit.fixture.Samples.anyRoomName;
import static org.hexachat.testkit.fixture.Samples.theActor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange.AccessChanged;
import org.hexachat.domain.log.RoomChange.MemberKicked;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomAccess;
import org.hexachat.domain.room.RoomKind;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.Username;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Rooms that are kept in order: somebody is put out, the name or the password changes. */
abstract class RoomLogChangeClauses extends RoomLogMessageClauses {
    @Test
    void every_kind_of_change_of_a_room_reads_back_as_it_was_written() {
        Room room = someRoom();
        User owner = someone();
        RoomEvent kicked = append(aKick(room, owner, someMemberOf(room)));
        RoomEvent renamed = append(aRename(room, owner, anyRoomName()));
        RoomEvent locked = changeAccess(room, owner, new RoomAccess.ByPassword(anyPasswordHash()));
        RoomEvent opened = changeAccess(room, owner, new RoomAccess.Open());
        RoomEvent hidden = append(aChangeOfListing(room, owner, false));
        RoomEvent shown = append(aChangeOfListing(room, owner, true));
        assertThat(eventsOf(room).stream().skip(1)).containsExactly(kicked, renamed, locked, opened, hidden, shown);
        assertThat(locked.change()).isEqualTo(new AccessChanged(true, false));
        assertThat(opened.change()).isEqualTo(new AccessChanged(false, false));
    }

    @Test
    void who_sees_a_change_of_the_listing_sees_the_room_so() {
        Room room = someRoom();
        User owner = someone();
        append(aChangeOfListing(room, owner, false));
        assertThat(storage().rooms().findById(room.id())).contains(room.withKind(new RoomKind.Unlisted()));
        append(aChangeOfListing(room, owner, true));
        assertThat(storage().rooms().findById(room.id())).contains(room);
    }

    @Test
    void who_was_put_out_is_no_member_until_joining_again() {
        Room room = someRoom();
        User member = someMemberOf(room);
        User other = someMemberOf(room);
        append(aKick(room, someone(), member));
        assertThat(storage().memberships().find(room.id(), member.id())).isEmpty();
        assertThat(storage().memberships().find(room.id(), other.id())).isPresent();
        assertRefused(ErrorCode.ROOM_NOT_MEMBER, () -> append(aMessage(room, member, "still here")));
        assertThat(append(aJoin(room, member)).sequence()).isEqualTo(new Sequence(4));
    }

    @Test
    void refuses_to_put_out_who_is_no_member_and_leaves_no_hole() {
        Room room = someRoom();
        User member = someMemberOf(room);
        assertRefused(ErrorCode.ROOM_NOT_MEMBER, () -> append(aKick(room, member, someone())));
        assertThat(append(aMessage(room, member, "hi")).sequence()).isEqualTo(new Sequence(2));
    }

    @Test
    void who_was_put_out_has_no_name_any_more_once_the_account_is_deleted() {
        Room room = someRoom();
        User member = someMemberOf(room);
        append(aKick(room, someone(), member));
        storage().users().delete(member.id());
        assertThat(eventsOf(room).getLast().change())
                .isEqualTo(new MemberKicked(new Actor(member.id(), Username.DELETED)));
    }

    @Test
    void who_sees_a_rename_sees_the_room_under_its_new_name() {
        Room room = someRoom();
        RoomName name = anyRoomName();
        append(aRename(room, someone(), name));
        assertThat(storage().rooms().findById(room.id())).contains(room.withName(name));
        assertThat(storage().rooms().findByName(new RoomName(name.value().toUpperCase(Locale.ROOT))))
                .contains(room.withName(name));
    }

    @Test
    void the_name_that_a_room_had_is_free() {
        Room room = someRoom();
        append(aRename(room, someone(), anyRoomName()));
        assertThat(storage().rooms().findByName(room.name())).isEmpty();
        Room successor = aRoomNamed(room.name().value(), someone());
        assertThat(storage().log().create(successor, Optional.empty())).isEqualTo(successor);
        assertThat(storage().rooms().findByName(room.name())).contains(successor);
    }

    @Test
    void refuses_a_name_that_another_room_has_in_any_case_of_letters_and_leaves_no_hole() {
        Room room = someRoom();
        Room other = aRoomNamed(anyRoomName().value() + "_straße", someone());
        storage().log().create(other, Optional.empty());
        RoomName taken = new RoomName(other.name().value().replace("straße", "STRASSE"));
        assertRefused(ErrorCode.ROOM_NAME_TAKEN, () -> append(aRename(room, someone(), taken)));
        assertThat(storage().rooms().findById(room.id())).contains(room);
        assertThat(append(aJoin(room, someone())).sequence()).isEqualTo(new Sequence(1));
    }

    @Test
    void a_room_may_change_the_case_of_its_name() {
        Room room = someRoom();
        RoomName shouted = new RoomName(room.name().value().toUpperCase(Locale.ROOT));
        append(aRename(room, someone(), shouted));
        assertThat(storage().rooms().findByName(room.name())).contains(room.withName(shouted));
    }

    @RepeatedTest(3)
    void of_many_rooms_that_are_given_one_name_at_once_one_gets_it() {
        User owner = someone();
        RoomName wanted = anyRoomName();
        List<Room> rooms = Stream.generate(this::someRoom).limit(6).toList();
        List<Boolean> renamed = Race.between(
                rooms.size(),
                i -> () -> Race.wins(() -> append(aRename(rooms.get(i), owner, wanted)), ErrorCode.ROOM_NAME_TAKEN));
        assertThat(renamed).containsOnlyOnce(true);
    }

    @Test
    void who_sees_that_the_password_changed_finds_the_room_opened_by_it() {
        Room room = someRoom();
        User member = someMemberOf(room);
        RoomAccess.ByPassword locked = new RoomAccess.ByPassword(anyPasswordHash());
        changeAccess(room, someone(), locked);
        assertThat(storage().rooms().findById(room.id())).contains(room.withAccess(locked));
        changeAccess(room, someone(), new RoomAccess.Open());
        assertThat(storage().rooms().findById(room.id())).contains(room);
        assertThat(storage().memberships().find(room.id(), member.id())).isPresent();
    }

    @Test
    void refuses_every_change_of_a_room_that_is_not_there() {
        User owner = someone();
        Room gone = aRoomOf(owner);
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> append(aKick(gone, owner, someone())));
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> append(aRename(gone, owner, anyRoomName())));
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> changeAccess(gone, owner, new RoomAccess.Open()));
    }

    @Test
    void refuses_the_join_of_an_account_that_was_deleted() {
        Room room = someRoom();
        User gone = someone();
        storage().users().delete(gone.id());
        assertRefused(ErrorCode.TOKEN_INVALID, () -> append(aJoin(room, gone)));
        assertThat(eventsOf(room)).isEmpty();
    }

    @Test
    void a_transaction_that_fails_undoes_every_change_of_a_room() {
        Room room = someRoom();
        User member = someMemberOf(room);
        failAfter(() -> append(aKick(room, someone(), member)));
        failAfter(() -> append(aRename(room, member, anyRoomName())));
        failAfter(() -> changeAccess(room, member, new RoomAccess.ByPassword(anyPasswordHash())));
        assertThat(storage().rooms().findById(room.id())).contains(room);
        assertThat(storage().memberships().find(room.id(), member.id())).isPresent();
        assertThat(eventsOf(room)).hasSize(1);
    }

    @Test
    void a_room_that_is_created_again_is_answered_as_it_is_now() {
        User owner = someone();
        ClientId once = anyClientId();
        Room first = aRoomOf(owner);
        assertThat(storage().log().create(first, Optional.of(once))).isEqualTo(first);
        RoomName renamed = anyRoomName();
        append(aRename(first, owner, renamed));
        Room again = aRoomNamed(first.name().value(), owner);
        assertThat(storage().log().create(again, Optional.of(once))).isEqualTo(first.withName(renamed));
        assertThat(storage().rooms().findById(again.id())).isEmpty();
        assertThat(storage().rooms().findByName(again.name())).isEmpty();
    }

    @Test
    void a_room_that_is_created_again_has_its_name_for_itself() {
        User owner = someone();
        ClientId once = anyClientId();
        Room first = aRoomOf(owner);
        storage().log().create(first, Optional.of(once));
        Room again = aRoomNamed(first.name().value(), owner);
        assertThat(storage().log().create(again, Optional.of(once))).isEqualTo(first);
        assertRefused(ErrorCode.ROOM_NAME_TAKEN, () -> storage().log().create(again, Optional.of(anyClientId())));
    }

    @Test
    void two_owners_may_create_rooms_under_one_client_id() {
        ClientId shared = anyClientId();
        Room mine = aRoomOf(someone());
        Room yours = aRoomOf(someone());
        assertThat(storage().log().create(mine, Optional.of(shared))).isEqualTo(mine);
        assertThat(storage().log().create(yours, Optional.of(shared))).isEqualTo(yours);
    }

    @RepeatedTest(3)
    void a_room_that_is_created_many_times_at_once_is_made_once_and_answered_alike() {
        User owner = someone();
        ClientId once = anyClientId();
        List<Room> answers = Race.between(6, i -> () -> storage().log().create(aRoomOf(owner), Optional.of(once)));
        assertThat(answers.stream().distinct()).hasSize(1);
        assertThat(storage().rooms().findById(answers.getFirst().id())).contains(answers.getFirst());
    }

    private RoomEvent changeAccess(Room room, User user, RoomAccess access) {
        PendingEvent event = new PendingEvent(room.id(), theActor(user), NOON, AccessChanged.to(access));
        return storage().log().changeAccess(event, access).event();
    }
}
