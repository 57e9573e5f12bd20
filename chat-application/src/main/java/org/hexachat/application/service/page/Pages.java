package org.hexachat.application.service.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Goes through everything that a port answers page by page, each when the one before was taken.
 *
 * @param page reads the page after a place, or the first one; an empty one is the end
 * @param place where something stands
 */
public record Pages<T, K>(Function<Optional<K>, List<T>> page, Function<T, K> place) {

    /** The pages, none of them empty. */
    public Stream<List<T>> stream() {
        return Stream.iterate(
                page.apply(Optional.empty()),
                it -> !it.isEmpty(),
                it -> page.apply(Optional.of(place.apply(it.getLast()))));
    }

    /** What stands on them. */
    public Stream<T> all() {
        return stream().flatMap(List::stream);
    }
}
