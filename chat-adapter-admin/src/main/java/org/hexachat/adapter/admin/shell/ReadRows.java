package org.hexachat.adapter.admin.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was read of a list so far, row by row; reads on where more is wanted. */
final class ReadRows<T> {

    private final Keyset.Pages<T> pages;
    private final List<T> known = new ArrayList<>();
    private boolean ended;

    ReadRows(Keyset.Pages<T> pages) {
        this.pages = pages;
    }

    /** The rows from a place on; fewer where the list ends. */
    Stream<T> from(int offset, int limit) {
        while (!ended && known.size() < offset + limit) {
            List<T> next = pages.after(known.isEmpty() ? Optional.empty() : Optional.of(known.getLast()), Keyset.PAGE);
            known.addAll(next);
            ended = next.size() < Keyset.PAGE;
        }
        int from = Math.min(offset, known.size());
        return known.subList(from, Math.min(from + limit, known.size())).stream();
    }
}
