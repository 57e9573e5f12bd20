package org.hexachat.testkit.fake;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomItem;
import org.hexachat.domain.room.RoomItemQuery;
import org.hexachat.domain.user.Actor;

/**
 * How a list of what all rooms have reads what is there.
 *
 * @param id what identifies a thing
 * @param value what that is compared by
 */
record RoomItemPage<I, T>(Function<T, I> id, Function<I, UUID> value, Function<T, RoomId> room, Function<T, Actor> by) {

    /** The page that a query means. */
    List<RoomItem<T>> of(Stream<T> all, RoomItemQuery<I> query, Tables tables) {
        return all.filter(one ->
                        query.room().filter(of -> !of.equals(room.apply(one))).isEmpty())
                .filter(one -> query.by()
                        .filter(maker -> !maker.equals(by.apply(one).id()))
                        .isEmpty())
                .filter(one -> query.before()
                        .filter(edge -> place(id.apply(one)).compareTo(place(edge)) >= 0)
                        .isEmpty())
                .sorted(Comparator.comparing((T one) -> place(id.apply(one))).reversed())
                .limit(query.limit())
                .map(one ->
                        new RoomItem<>(one, tables.room(room.apply(one)).room().name()))
                .toList();
    }

    private String place(I identifier) {
        return value.apply(identifier).toString();
    }
}
