package org.hexachat.domain.figures;

/**
 * How messages become durable.
 *
 * @param messages how many did since the start
 * @param latency from when one was taken in until it was durable
 * @param waiting how many requests to the logs of rooms wait for that, messages among them
 */
public record Commits(long messages, Latency latency, long waiting) {}
