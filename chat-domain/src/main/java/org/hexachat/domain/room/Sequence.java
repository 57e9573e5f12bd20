package org.hexachat.domain.room;

/**
 * A position in the log of one room: 1, 2, 3, … without a hole.
 *
 * @param value 0 or more; 0 stands before the first event
 */
public record Sequence(long value) implements Comparable<Sequence> {

    /** Before the first event. */
    public static final Sequence START = new Sequence(0);

    public Sequence {
        if (value < 0) {
            throw new IllegalArgumentException("A sequence is not negative: " + value);
        }
    }

    public Sequence next() {
        return new Sequence(value + 1);
    }

    public boolean isAfter(Sequence other) {
        return value > other.value;
    }

    @Override
    public int compareTo(Sequence other) {
        return Long.compare(value, other.value);
    }
}
