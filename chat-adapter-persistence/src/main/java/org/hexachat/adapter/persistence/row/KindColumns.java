package org.hexachat.adapter.persistence.row;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomKind;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;
import org.jspecify.annotations.Nullable;

/** Who can find a room, as its columns say it. */
public final class KindColumns {

    /** In no identifier and in no name. */
    private static final String SEPARATOR = ",";

    private KindColumns() {}

    /**
     * Reads them.
     *
     * @param people null for a room that has a name
     * @param names of the people in their order; empty for an account that was deleted
     */
    public static RoomKind read(boolean listed, @Nullable String people, @Nullable String names) {
        return people == null || names == null
                ? RoomKind.listed(listed)
                : new RoomKind.Direct(actors(people.split(SEPARATOR), names.split(SEPARATOR, -1)));
    }

    /** The people of a direct conversation as a list of PostgreSQL, in their order; null for a room that has a name. */
    public static @Nullable String write(Room room) {
        return room.kind() instanceof RoomKind.Direct(List<Actor> people)
                ? write(people.stream().map(Actor::id).toList())
                : null;
    }

    /** As {@link #write(Room)}, for people in their order. */
    public static String write(List<UserId> people) {
        return people.stream().map(user -> user.value().toString()).collect(Collectors.joining(SEPARATOR, "{", "}"));
    }

    private static List<Actor> actors(String[] people, String[] names) {
        List<Actor> actors = new ArrayList<>();
        for (int i = 0; i < people.length; i++) {
            actors.add(new Actor(
                    new UserId(UUID.fromString(people[i])),
                    names[i].isEmpty() ? Username.DELETED : new Username(names[i])));
        }
        return actors;
    }
}
