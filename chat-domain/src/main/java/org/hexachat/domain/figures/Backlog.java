package org.hexachat.domain.figures;

/**
 * Work that is kept in the store, of all servers that share it.
 *
 * @param jobsQueued how many jobs nobody began
 * @param jobsRunning how many jobs were begun
 * @param webhookEvents how many events outgoing webhooks have not been told, of the thousand whose turn is next
 */
public record Backlog(long jobsQueued, long jobsRunning, long webhookEvents) {}
