package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.aRoomNamed;
import static org.hexachat.testkit.fixture.Samples.aRoomOf;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;
import static org.hexachat.testkit.fixture.Samples.anyRoomName;

import java.util.List;
import java.util.Optional;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.User;
import org.junit.jupiter.api.Test;

/** Rooms as a whole: they come, go, and have a position. */
abstract class RoomLogRoomClauses extends RoomLogDirectClauses {
    @Test
    void a_new_room_has_an_empty_log() {
        Room room = someRoom();
        assertThat(eventsOf(room)).isEmpty();
        assertThat(storage().log().positionsOf(List.of(room.id()))).containsEntry(room.id(), Sequence.START);
    }

    @Test
    void a_name_is_taken_in_any_case_of_letters() {
        User owner = someone();
        String name = anyRoomName().value();
        Room first = aRoomNamed(name + "_straße", owner);
        storage().log().create(first, Optional.empty());
        Room second = aRoomNamed(name + "_STRASSE", owner);
        assertRefused(ErrorCode.ROOM_NAME_TAKEN, () -> storage().log().create(second, Optional.empty()));
        assertThat(storage().rooms().findByName(second.name())).contains(first);
        assertThat(storage().rooms().findById(second.id())).isEmpty();
    }

    @Test
    void of_many_rooms_with_one_name_created_at_once_one_is_made() {
        User owner = someone();
        String name = anyRoomName().value();
        List<Boolean> made = Race.between(
                8,
                i -> () -> Race.wins(
                        () -> storage().log().create(aRoomNamed(name, owner), Optional.empty()),
                        ErrorCode.ROOM_NAME_TAKEN));
        assertThat(made).containsOnlyOnce(true);
    }

    @Test
    void deleting_answers_whether_the_room_was_there() {
        Room room = someRoom();
        assertThat(storage().log().delete(room.id())).isTrue();
        assertThat(storage().log().delete(room.id())).isFalse();
        assertThat(storage().log().delete(anyRoomId())).isFalse();
    }

    @Test
    void deleting_a_room_removes_all_that_belongs_to_it() {
        Room room = someRoom();
        User member = someMemberOf(room);
        append(aMessage(room, member, "hi"));
        storage().log().delete(room.id());
        assertThat(storage().rooms().findById(room.id())).isEmpty();
        assertThat(storage().rooms().findByName(room.name())).isEmpty();
        assertThat(eventsOf(room)).isEmpty();
        assertThat(storage().messages().latest(room.id(), 10)).isEmpty();
        assertThat(storage().memberships().find(room.id(), member.id())).isEmpty();
        assertThat(storage().memberships().roomsOf(member.id())).isEmpty();
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> append(aMessage(room, member, "too late")));
    }

    @Test
    void deleting_a_room_leaves_the_others_alone() {
        Room kept = someRoom();
        User member = someMemberOf(kept);
        append(aMessage(kept, member, "hi"));
        storage().log().delete(someRoom().id());
        assertThat(eventsOf(kept)).hasSize(2);
        assertThat(storage().memberships().find(kept.id(), member.id())).isPresent();
    }

    @Test
    void the_name_of_a_deleted_room_is_free_and_the_new_room_starts_empty() {
        Room room = someRoom();
        someMemberOf(room);
        storage().log().delete(room.id());
        Room successor = aRoomNamed(room.name().value(), someone());
        storage().log().create(successor, Optional.empty());
        assertThat(storage().rooms().findByName(room.name())).contains(successor);
        assertThat(eventsOf(successor)).isEmpty();
    }

    @Test
    void positions_are_those_of_the_rooms_that_are_there() {
        Room one = someRoom();
        Room two = someRoom();
        someMemberOf(two);
        Room gone = aRoomOf(someone());
        assertThat(storage().log().positionsOf(List.of(one.id(), two.id(), two.id(), gone.id())))
                .hasSize(2)
                .containsEntry(one.id(), Sequence.START)
                .containsEntry(two.id(), new Sequence(1));
        assertThat(storage().log().positionsOf(List.of())).isEmpty();
    }
}
