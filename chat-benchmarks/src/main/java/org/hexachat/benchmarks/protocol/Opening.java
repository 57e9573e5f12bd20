package org.hexachat.benchmarks.protocol;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * When a connection counts as open.
 *
 * @param history how many earlier messages must have arrived
 * @param positions where each room was at the end of that history; v1 resumes from there, and from nowhere if it is missing
 * @param cursors by the number of the connection, up to where it knows who is in its room; empty where it does not ask
 */
public record Opening(int history, Map<UUID, Position> positions, Optional<Map<Integer, String>> cursors) {

    /** Makes an opening that does not ask who is there. */
    public Opening(int history, Map<UUID, Position> positions) {
        this(history, positions, Optional.empty());
    }

    /** Answers the same for clients that ask who is there. */
    public Opening asking(Map<Integer, String> known) {
        return new Opening(history, positions, Optional.of(known));
    }

    /** Answers an opening that waits for no history. */
    public static Opening atOnce() {
        return new Opening(0, Map.of());
    }
}
