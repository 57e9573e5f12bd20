package org.hexachat.adapter.websocket.outbound;

import java.time.Duration;

/**
 * How the outbound half delivers.
 *
 * @param outboxBytes how much may wait for one peer
 * @param writeTimeout how long one write may hang before its connection is dropped
 * @param pingInterval how often a peer is pinged
 * @param pingPatience how long a peer may stay silent after a ping
 */
public record DeliverySettings(long outboxBytes, Duration writeTimeout, Duration pingInterval, Duration pingPatience) {}
