package org.hexachat.adapter.websocket.outbound;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.hexachat.domain.user.UserId;

/** The connections of each user, for what is told to one person: looking at all of them would cost too much, too often. */
final class ConnectionsByUser {

    private final ConcurrentMap<UserId, Set<ClientConnection>> connections = new ConcurrentHashMap<>();

    void add(ClientConnection connection) {
        connections.compute(connection.caller().id(), (user, known) -> {
            Set<ClientConnection> all = known == null ? ConcurrentHashMap.newKeySet(1) : known;
            all.add(connection);
            return all;
        });
    }

    /** Harmless for one that is not here. */
    void remove(ClientConnection connection) {
        connections.computeIfPresent(connection.caller().id(), (user, known) -> {
            known.remove(connection);
            return known.isEmpty() ? null : known;
        });
    }

    void tell(UserId user, byte[] frame) {
        connections.getOrDefault(user, Set.of()).forEach(connection -> connection.send(frame));
    }
}
