package org.hexachat.domain.figures;

/**
 * What is connected, and what goes out to it.
 *
 * @param classicConnections how many classic connections are open
 * @param v1Connections how many v1 connections are open
 * @param people how many accounts have one of them
 * @param deliveries how many events were handed to connections since the start: one for each connection that was told of it
 * @param waitingBytes how much waits to be written to all of them
 */
public record Traffic(int classicConnections, int v1Connections, int people, long deliveries, long waitingBytes) {}
