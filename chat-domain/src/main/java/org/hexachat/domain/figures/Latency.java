package org.hexachat.domain.figures;

import java.time.Duration;

/**
 * How long something took in the last minute or so; zero where it did not happen.
 *
 * @param count how often it happened in that time
 */
public record Latency(long count, Duration p50, Duration p95, Duration p99, Duration max) {}
