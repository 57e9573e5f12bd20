package org.hexachat.domain.figures;

import java.time.Instant;
import java.util.Optional;

/**
 * The process, and the machine that it runs on.
 *
 * @param startedAt when the process started
 * @param heapUsed bytes of the heap in use
 * @param heapMax how many there can be
 * @param processors how many there are
 * @param load how much of them is at work, 0 to 1; empty where nobody knows
 */
public record Machine(Instant startedAt, long heapUsed, long heapMax, int processors, Optional<Double> load) {}
