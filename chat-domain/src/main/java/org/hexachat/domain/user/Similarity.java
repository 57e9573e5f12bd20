package org.hexachat.domain.user;

import java.util.HashMap;
import java.util.Map;

/**
 * How alike another text is to this one: twice the characters they share, in any order, over the sum of their lengths. This is
 * the measure (Python's {@code SequenceMatcher.quick_ratio}) and the threshold of the service that this one replaces.
 *
 * @param text never empty
 */
record Similarity(String text) {

    private static final double THRESHOLD = 0.7;

    boolean reaches(String other) {
        return 2.0 * shared(other) / (text.length() + other.length()) >= THRESHOLD;
    }

    private long shared(String other) {
        Map<Integer, Integer> left = new HashMap<>();
        text.chars().forEach(c -> left.merge(c, 1, Integer::sum));
        return other.chars().filter(c -> left.merge(c, -1, Integer::sum) >= 0).count();
    }
}
