package org.hexachat.adapter.persistence.search;

import java.util.ArrayList;
import java.util.List;
import org.hexachat.domain.search.TextRange;

/** A text with marks in it, none of which can stand in a message. */
record MarkedText(String marked) {

    private static final char START = '\u0002';
    private static final char STOP = '\u0003';

    /**
     * What is between the marks, in the text without them. Nothing where that is not as long as what was said: the database leaves
     * things out of texts that look like markup, and then counts otherwise.
     */
    List<TextRange> ranges(String said) {
        List<TextRange> ranges = new ArrayList<>();
        int length = 0;
        int start = 0;
        for (int at = 0; at < marked.length(); at++) {
            switch (marked.charAt(at)) {
                case START -> start = length;
                case STOP -> ranges.add(new TextRange(start, length));
                default -> length++;
            }
        }
        return length == said.length() ? ranges : List.of();
    }
}
