package org.hexachat.adapter.websocket.outbound;

import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.hexachat.domain.user.UserId;

/**
 * Has connections keep silent about those whom their user blocks. Takes a number before it asks who that is, and of two answers the
 * one with the greater number holds: it was asked for later, so it cannot miss what was durable before. Nobody waits, and no lock is
 * held while the store is asked.
 */
public final class Silences {

    private final ConnectionHub hub;
    private final AtomicLong readings = new AtomicLong();

    Silences(ConnectionHub hub) {
        this.hub = hub;
    }

    /** For a connection that is known to the hub, and listens to nothing yet. */
    public void begin(ClientConnection connection, Supplier<Set<UserId>> blocked) {
        connection.outbox().keepSilent(read(blocked));
    }

    /** For all connections of a user. Looks at each connection of the node: it is seldom that somebody blocks somebody. */
    void renew(UserId user, Supplier<Set<UserId>> blocked) {
        Silence reading = read(blocked);
        hub.forEachOf(user, connection -> connection.outbox().keepSilent(reading));
    }

    private Silence read(Supplier<Set<UserId>> blocked) {
        long number = readings.incrementAndGet();
        return new Silence(number, Set.copyOf(blocked.get()));
    }
}
