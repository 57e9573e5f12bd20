package org.hexachat.adapter.websocket.outbound;

import java.time.Duration;

/**
 * How the outbound half delivers.
 *
 * @param outboxBytes how much may wait for one peer
 * @param writeTimeout how long one write may hang before its connection is dropped
 * @param pingInterval how often a peer is pinged
 * @param pingPatience how long a peer may stay silent after a ping
 * @param memory how much of the rooms' latest past is kept in memory
 * @param replays how many pages of the logs are read for replays at once
 */
public record DeliverySettings(
        long outboxBytes,
        Duration writeTimeout,
        Duration pingInterval,
        Duration pingPatience,
        MemorySettings memory,
        int replays) {

    /**
     * How much of the past is kept in memory.
     *
     * @param events how many of the latest events of one room
     * @param roomBytes how much of one room
     * @param totalBytes how much of all rooms
     */
    public record MemorySettings(int events, long roomBytes, long totalBytes) {}
}
