package org.hexachat.adapter.websocket.outbound;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hexachat.domain.user.Actor;

/** One person, however many connections: where they listen, and whether anybody looks at one of them. */
final class Visitor {

    private final Actor actor;
    private final Map<ClientConnection, Integer> connections = HashMap.newHashMap(1);
    private final Set<Attendee> places = HashSet.newHashSet(1);
    private boolean active;

    Visitor(Actor actor) {
        this.actor = actor;
    }

    Actor actor() {
        return actor;
    }

    boolean isActive() {
        return active;
    }

    boolean isHere() {
        return !connections.isEmpty();
    }

    void enter(Attendee place, ClientConnection connection) {
        connections.merge(connection, 1, Integer::sum);
        places.add(place);
        look();
    }

    void leave(Attendee place, ClientConnection connection) {
        connections.computeIfPresent(connection, (_, rooms) -> rooms == 1 ? null : rooms - 1);
        if (!place.isHere()) {
            places.remove(place);
        }
        look();
    }

    /** Asks the connections again, and has it seen to in each room where the answer is another one. */
    void look() {
        boolean now = connections.keySet().stream().anyMatch(connection -> !connection.isAway());
        if (now != active) {
            active = now;
            places.forEach(Attendee::unsettle);
        }
    }
}
