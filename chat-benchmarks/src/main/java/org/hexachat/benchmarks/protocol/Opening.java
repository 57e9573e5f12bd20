package org.hexachat.benchmarks.protocol;

import java.util.Map;
import java.util.UUID;

/**
 * When a connection counts as open.
 *
 * @param history how many earlier messages must have arrived
 * @param positions where each room was at the end of that history; v1 resumes from there, and from nowhere if it is missing
 */
public record Opening(int history, Map<UUID, Position> positions) {

    /** Answers an opening that waits for no history. */
    public static Opening atOnce() {
        return new Opening(0, Map.of());
    }
}
