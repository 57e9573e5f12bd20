package org.hexachat.adapter.websocket.inbound;

import java.time.Duration;
import java.util.List;

/**
 * Whom the inbound half lets in.
 *
 * @param origins browser origins that may connect besides the server's own, such as {@code https://chat.example}
 * @param maxConnections how many connections there can be
 * @param maxConnectionsPerUser how many of them one user can have
 * @param compression whether permessage-deflate is negotiated
 * @param drainTimeout how long a stop waits for the goodbyes
 */
public record HandshakeSettings(
        List<String> origins,
        int maxConnections,
        int maxConnectionsPerUser,
        boolean compression,
        Duration drainTimeout) {

    public HandshakeSettings {
        origins = List.copyOf(origins);
    }
}
