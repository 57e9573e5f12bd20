package org.hexachat.domain.search;

/**
 * A part of a text, counted in UTF-16 code units, as the strings of most clients are.
 *
 * @param start the first unit, 0 or more
 * @param end the unit after the last one, more than {@code start}
 */
public record TextRange(int start, int end) {

    public TextRange {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("No range: " + start + " to " + end);
        }
    }

    TextRange movedBack(int units) {
        return new TextRange(start - units, end - units);
    }
}
