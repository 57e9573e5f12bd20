package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aDirectOf;
import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aMessage;
import static org.hexachat.testkit.fixture.Samples.anyRoomName;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.readstate.RoomListQuery;
import org.hexachat.domain.readstate.RoomOverview;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomKind;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.room.RoomQuery;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.Username;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Rooms of exactly their people. */
abstract class RoomLogDirectClauses extends RoomLogInvitationClauses {
    @Test
    void a_direct_conversation_is_found_by_its_identifier_and_its_people_in_any_order() {
        User anna = someone();
        User boris = someone();
        Room direct = create(aDirectOf(anna, boris));
        assertThat(storage().rooms().findById(direct.id())).contains(direct);
        assertThat(storage().rooms().findDirect(Set.of(boris.id(), anna.id()))).contains(direct);
        assertThat(storage()
                        .rooms()
                        .findDirect(Set.of(anna.id(), boris.id(), someone().id())))
                .isEmpty();
        assertThat(create(aDirectOf(boris, anna))).isEqualTo(direct);
    }

    @Test
    void a_direct_conversation_is_found_by_no_name_and_in_no_list_of_rooms() {
        User anna = someone();
        Room direct = create(aDirectOf(anna, someone()));
        storage().log().append(aJoin(direct, anna));
        assertThat(storage().rooms().findByName(RoomName.NONE)).isEmpty();
        assertThat(storage().rooms().findByName(anyRoomName())).isEmpty();
        assertThat(storage()
                        .rooms()
                        .list(new RoomQuery(Optional.empty(), Optional.of(anna.id()), Optional.empty(), 10)))
                .isEmpty();
        assertThat(storage().readStates().list(new RoomListQuery(anna.id(), Optional.empty(), 10)))
                .extracting(RoomOverview::room)
                .containsExactly(direct);
    }

    @Test
    void who_is_gone_stays_among_the_people_without_a_name() {
        User anna = someone();
        User boris = someone();
        Room direct = create(aDirectOf(anna, boris));
        storage().users().delete(boris.id());
        Room found = storage().rooms().findById(direct.id()).orElseThrow();
        assertThat(found.kind()).isInstanceOf(RoomKind.Direct.class);
        assertThat(((RoomKind.Direct) found.kind()).people())
                .contains(anna.actor(), new Actor(boris.id(), Username.DELETED));
        assertThat(storage().rooms().findDirect(Set.of(anna.id(), boris.id()))).contains(found);
    }

    @Test
    void of_two_who_talk_alone_who_blocks_the_other_says_nothing_and_the_other_does() {
        User anna = someone();
        User boris = someone();
        User clara = someone();
        Room alone = create(aDirectOf(anna, boris));
        Room together = create(aDirectOf(anna, boris, clara));
        List.of(anna, boris).forEach(user -> storage().log().append(aJoin(alone, user)));
        List.of(anna, boris).forEach(user -> storage().log().append(aJoin(together, user)));
        storage().blocks().add(anna.id(), boris.id(), NOON);
        storage().blocks().add(boris.id(), clara.id(), NOON);
        assertRefused(ErrorCode.USER_BLOCKED, () -> storage().log().append(aMessage(alone, anna, "hi")));
        assertThat(eventsOf(alone)).hasSize(2);
        storage().log().append(aMessage(alone, boris, "hi"));
        storage().log().append(aMessage(together, anna, "hi"));
        storage().log().append(aMessage(together, boris, "hi"));
        storage().blocks().remove(anna.id(), boris.id());
        storage().log().append(aMessage(alone, anna, "hi"));
    }

    @RepeatedTest(3)
    void a_direct_conversation_is_made_once_for_each_set_of_people_also_by_many_at_once() {
        User anna = someone();
        User boris = someone();
        User clara = someone();
        List<Room> made = Race.between(8, i -> () -> create(aDirectOf(anna, boris)));
        assertThat(made.stream().map(Room::id).distinct()).hasSize(1);
        assertThat(create(aDirectOf(anna, boris, clara)).id())
                .isNotEqualTo(made.getFirst().id());
    }

    private Room create(Room room) {
        return storage().log().create(room, Optional.empty());
    }
}
