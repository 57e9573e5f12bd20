package org.hexachat.benchmarks.protocol;

/**
 * How far a client has seen a room.
 *
 * @param seq the last event it has
 * @param epoch the life of the database that gave the number
 */
public record Position(long seq, String epoch) {

    /** Answers where a client was that has missed that many events. */
    public Position before(int missed) {
        return new Position(Math.max(0, seq - missed), epoch);
    }
}
