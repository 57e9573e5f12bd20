package org.hexachat.domain.room;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.UserId;

/** Who can find a room. */
public sealed interface RoomKind {

    /** Everybody. */
    record Listed() implements RoomKind {}

    /** Its members, its moderators, and whoever was invited. To others it is not there. */
    record Unlisted() implements RoomKind {}

    /**
     * Its people alone: a direct conversation. It has no name, and nobody keeps order in it. There is one for each set of people.
     *
     * @param people {@value #MIN_PEOPLE} to {@value #MAX_PEOPLE}, in the order of their identifiers, under the names of today; may
     *     be accounts that were deleted since
     */
    record Direct(List<Actor> people) implements RoomKind {

        public static final int MIN_PEOPLE = 2;
        public static final int MAX_PEOPLE = 10;

        public Direct {
            people = people.stream()
                    .sorted(Comparator.comparing(person -> person.id().value().toString()))
                    .toList();
            long distinct = people.stream().map(Actor::id).distinct().count();
            if (distinct != people.size() || distinct < MIN_PEOPLE || distinct > MAX_PEOPLE) {
                throw new IllegalArgumentException("A direct conversation has 2 to 10 people: " + people);
            }
        }

        /** Who they are, whatever they are called. */
        public Set<UserId> ids() {
            return people.stream().map(Actor::id).collect(Collectors.toUnmodifiableSet());
        }
    }

    /** The kind of a room that has a name. */
    static RoomKind listed(boolean listed) {
        return listed ? new Listed() : new Unlisted();
    }
}
