package org.hexachat.domain.search;

import java.util.List;

/**
 * A part of a text around the first thing that was found in it. Masks itself when printed.
 *
 * @param text at most {@value #MAX_UNITS} UTF-16 code units
 * @param matches what was found, within {@code text}
 * @param cutBefore whether the whole text begins earlier
 * @param cutAfter whether it goes on
 */
public record Excerpt(String text, List<TextRange> matches, boolean cutBefore, boolean cutAfter) {

    public static final int MAX_UNITS = 240;

    /** How much of what stands before the first match is shown. */
    private static final int LEAD = 60;

    public Excerpt {
        matches = List.copyOf(matches);
    }

    /**
     * Cuts a text to what matters.
     *
     * @param found what was found in the text, in order
     */
    static Excerpt of(String text, List<TextRange> found) {
        int first = found.isEmpty() ? 0 : found.getFirst().start();
        int start = boundary(text, Math.clamp(first - (long) LEAD, 0, Math.max(0, text.length() - MAX_UNITS)));
        int end = boundary(text, Math.min(text.length(), start + MAX_UNITS));
        List<TextRange> within = found.stream()
                .filter(range -> range.start() >= start && range.start() < end)
                .map(range -> new TextRange(range.start(), Math.min(range.end(), end)).movedBack(start))
                .toList();
        return new Excerpt(text.substring(start, end), within, start > 0, end < text.length());
    }

    /** Not in the middle of a character. */
    private static int boundary(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    @Override
    public String toString() {
        return "Excerpt[***]";
    }
}
