package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomItem;
import org.hexachat.domain.room.RoomItemQuery;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.user.User;
import org.hexachat.testkit.fixture.Samples;

/**
 * What every list must do of what all rooms have.
 *
 * @param contract whose store it is
 * @param add has somebody make one in a room
 * @param id what identifies a thing
 * @param value what that is compared by
 * @param list the list itself
 */
record RoomItemClauses<I, T>(
        StorageContract contract,
        BiFunction<Room, User, T> add,
        Function<T, I> id,
        Function<I, UUID> value,
        Function<RoomItemQuery<I>, List<RoomItem<T>>> list) {

    void come_page_by_page_the_newest_first() {
        User maker = contract.someone();
        List<RoomItem<T>> all = Stream.generate(contract::someRoom)
                .limit(4)
                .map(room -> new RoomItem<>(add.apply(room, maker), room.name()))
                .sorted(Comparator.comparing(this::place).reversed())
                .toList();
        assertThat(by(maker, Optional.empty(), 10)).isEqualTo(all);
        assertThat(by(maker, Optional.empty(), 2)).isEqualTo(all.subList(0, 2));
        assertThat(by(maker, Optional.of(all.get(1)), 2)).isEqualTo(all.subList(2, 4));
        assertThat(by(maker, Optional.of(all.get(3)), 2)).isEmpty();
        assertThat(page(Optional.empty(), Optional.empty(), Optional.empty(), 200))
                .containsSubsequence(all);
        assertThat(page(Optional.empty(), Optional.empty(), Optional.of(all.get(1)), 2))
                .first()
                .isEqualTo(all.get(2));
    }

    void are_found_by_their_room_and_by_who_made_them() {
        User maker = contract.someone();
        User other = contract.someone();
        Room room = contract.someRoom();
        Room elsewhere = contract.someRoom();
        T wanted = add.apply(room, maker);
        T ofOther = add.apply(room, other);
        T ofElsewhere = add.apply(elsewhere, maker);
        assertThat(items(Optional.of(room), Optional.empty())).containsExactlyInAnyOrder(wanted, ofOther);
        assertThat(items(Optional.empty(), Optional.of(maker))).containsExactlyInAnyOrder(wanted, ofElsewhere);
        assertThat(items(Optional.of(room), Optional.of(maker))).containsExactly(wanted);
        assertThat(items(Optional.of(elsewhere), Optional.of(other))).isEmpty();
        List<RoomItem<T>> ofRoom = page(Optional.of(room), Optional.empty(), Optional.empty(), 1);
        assertThat(page(Optional.of(room), Optional.empty(), Optional.of(ofRoom.getFirst()), 2))
                .hasSize(1)
                .doesNotContainAnyElementsOf(ofRoom);
    }

    void have_the_name_that_their_room_has_today() {
        Room room = contract.someRoom();
        User maker = contract.someone();
        T made = add.apply(room, maker);
        RoomName name = Samples.anyRoomName();
        contract.storage().log().append(Samples.aRename(room, maker, name));
        assertThat(by(maker, Optional.empty(), 10)).containsExactly(new RoomItem<>(made, name));
        contract.storage().log().delete(room.id());
        assertThat(by(maker, Optional.empty(), 10)).isEmpty();
    }

    private List<RoomItem<T>> by(User maker, Optional<RoomItem<T>> before, int limit) {
        return page(Optional.empty(), Optional.of(maker), before, limit);
    }

    private List<T> items(Optional<Room> room, Optional<User> by) {
        return page(room, by, Optional.empty(), 10).stream().map(RoomItem::item).toList();
    }

    private List<RoomItem<T>> page(Optional<Room> room, Optional<User> by, Optional<RoomItem<T>> before, int limit) {
        return list.apply(new RoomItemQuery<>(
                room.map(Room::id), by.map(User::id), before.map(RoomItem::item).map(id), limit));
    }

    private String place(RoomItem<T> one) {
        return value.apply(id.apply(one.item())).toString();
    }
}
