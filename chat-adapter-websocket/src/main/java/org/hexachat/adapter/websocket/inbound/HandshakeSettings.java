package org.hexachat.adapter.websocket.inbound;

import java.time.Duration;
import java.util.List;

/**
 * Whom the inbound half lets in.
 *
 * @param origins browser origins that may connect besides the server's own, such as {@code https://chat.example}
 * @param maxConnections how many connections there can be
 * @param maxConnectionsPerUser how many of them one user can have
 * @param maxRooms how many rooms one v1 connection can be subscribed to
 * @param heartbeat how often the server pings
 * @param drainTimeout how long a stop waits for the goodbyes
 */
public record HandshakeSettings(
        List<String> origins,
        int maxConnections,
        int maxConnectionsPerUser,
        int maxRooms,
        Duration heartbeat,
        Duration drainTimeout) {

    public HandshakeSettings {
        origins = List.copyOf(origins);
    }
}
