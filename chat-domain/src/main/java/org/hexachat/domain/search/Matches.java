package org.hexachat.domain.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Joins what was found in different ways. */
public final class Matches {

    private Matches() {}

    /** The ranges of both in order; those that overlap or touch become one. */
    public static List<TextRange> joined(List<TextRange> some, List<TextRange> others) {
        List<TextRange> joined = new ArrayList<>();
        Stream.concat(some.stream(), others.stream())
                .sorted(Comparator.comparingInt(TextRange::start))
                .forEach(range -> add(range, joined));
        return joined;
    }

    /** Where the terms of a query stand in a text, letter by letter. */
    public static List<TextRange> of(SearchQuery query, String text) {
        return query.terms().stream().map(term -> term.placesIn(text)).reduce(List.of(), Matches::joined);
    }

    private static void add(TextRange range, List<TextRange> joined) {
        if (joined.isEmpty() || joined.getLast().end() < range.start()) {
            joined.add(range);
        } else {
            TextRange last = joined.removeLast();
            joined.add(new TextRange(last.start(), Math.max(last.end(), range.end())));
        }
    }
}
