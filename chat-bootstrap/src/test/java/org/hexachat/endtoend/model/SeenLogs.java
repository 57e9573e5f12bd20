package org.hexachat.endtoend.model;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hexachat.endtoend.v1.Event;

/** What anybody ever heard at any place of a room's log, live or replayed, before a crash or after: all must agree. */
final class SeenLogs {

    private record Place(String room, long seq) {}

    private final Map<Place, Event> seen = new ConcurrentHashMap<>();

    /** Compares with what was heard at this place before; answers one instance for what is the same, to save memory. */
    Event saw(Event event) {
        Event first = seen.putIfAbsent(new Place(event.room(), event.seq()), event);
        if (first == null) {
            return event;
        }
        if (!event.agreesWith(first)) {
            throw new AssertionError("two things at one place: " + first + " and " + event);
        }
        if (first.isWithdrawn()) {
            seen.put(new Place(event.room(), event.seq()), event);
        }
        return event.json().equals(first.json()) ? first : event;
    }

    /** What was heard there, with its text if anybody heard that before it was deleted. */
    Optional<Event> at(String room, long seq) {
        return Optional.ofNullable(seen.get(new Place(room, seq)));
    }

    long lastPlaceIn(String room) {
        return seen.keySet().stream()
                .filter(place -> place.room().equals(room))
                .mapToLong(Place::seq)
                .max()
                .orElse(0);
    }
}
