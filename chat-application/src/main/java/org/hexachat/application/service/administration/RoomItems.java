package org.hexachat.application.service.administration;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.out.RoomRepository;
import org.hexachat.application.port.out.UserRepository;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.RoomItem;
import org.hexachat.domain.room.RoomItemFilter;
import org.hexachat.domain.room.RoomItemQuery;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;

/** What the lists have in common of what all rooms have: they are for administrators, and look by names. */
public final class RoomItems {

    private final RoomRepository rooms;
    private final UserRepository users;

    public RoomItems(RoomRepository rooms, UserRepository users) {
        this.rooms = rooms;
        this.users = users;
    }

    /** Asks a store for what is meant; for nothing, where nobody and no room has the name. */
    <I, T> List<RoomItem<T>> list(
            Caller caller,
            RoomItemFilter filter,
            Optional<I> before,
            int limit,
            Function<RoomItemQuery<I>, List<RoomItem<T>>> store) {
        caller.requireAdministrator();
        Optional<RoomId> room = filter.room().flatMap(rooms::findByName).map(Room::id);
        Optional<UserId> by = filter.by().flatMap(users::findByName).map(User::id);
        boolean known =
                filter.room().isPresent() == room.isPresent() && filter.by().isPresent() == by.isPresent();
        return known ? store.apply(new RoomItemQuery<>(room, by, before, limit)) : List.of();
    }
}
