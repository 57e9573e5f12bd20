package org.hexachat.adapter.websocket;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an operator can set about the sockets.
 *
 * @param origins browser origins that may connect besides the server's own, such as https://chat.example
 * @param websocket limits and times of the sockets
 */
@ConfigurationProperties("chat")
public record WebSocketProperties(
        @DefaultValue List<String> origins, @DefaultValue Sockets websocket) {

    /**
     * Limits and times of the sockets.
     *
     * @param maxConnections how many sockets can be open; by default what half of the heap holds, and at most four fifths of what
     *     the web server accepts
     * @param maxConnectionsPerUser how many sockets one user can have open
     * @param maxRooms how many rooms one v1 connection can be subscribed to
     * @param outboxBytes how much may wait for a reader before the connection is closed as too slow
     * @param writeTimeout how long one write may hang before the connection is dropped
     * @param pingInterval how often the server pings
     * @param pingPatience how long a peer may stay silent after a ping
     * @param drainTimeout how long a stop of the server waits for the goodbyes
     * @param replays how many pages of the logs are read at once for clients that come back
     * @param memory how much of the rooms' latest past is kept in memory
     */
    public record Sockets(
            @Nullable Integer maxConnections,
            @DefaultValue("100") int maxConnectionsPerUser,
            @DefaultValue("200") int maxRooms,
            @DefaultValue("1MB") DataSize outboxBytes,
            @DefaultValue("10s") Duration writeTimeout,
            @DefaultValue("25s") Duration pingInterval,
            @DefaultValue("10s") Duration pingPatience,
            @DefaultValue("5s") Duration drainTimeout,
            @DefaultValue("8") int replays,
            @DefaultValue Memory memory) {}

    /**
     * How much of the past is kept in memory, for those who come or come back.
     *
     * @param events how many of the latest events of one room
     * @param room how much of one room
     * @param total how much of all rooms
     */
    public record Memory(
            @DefaultValue("256") int events,
            @DefaultValue("512KB") DataSize room,
            @DefaultValue("64MB") DataSize total) {}
}
