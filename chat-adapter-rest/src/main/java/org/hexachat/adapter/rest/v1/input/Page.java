package org.hexachat.adapter.rest.v1.input;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of a list, made of what one item more than wanted was asked for: so that the end is known when it is reached, not by
 * an empty page after it.
 *
 * @param items as many as were wanted at most
 * @param next where the next page begins; empty at the end
 */
public record Page<T>(List<T> items, Optional<String> next) {
    /** How many items to ask for. */
    public static int toAsk(int limit) {
        return limit + 1;
    }

    /** A page that is read onwards: what is too much stands at the end. */
    public static <T> Page<T> forwards(List<T> found, int limit, Function<T, String> position) {
        return found.size() <= limit
                ? new Page<>(found, Optional.empty())
                : new Page<>(found.subList(0, limit), Optional.of(position.apply(found.get(limit - 1))));
    }

    /** A page that is read backwards, oldest item first: what is too much stands at the beginning. */
    public static <T> Page<T> backwards(List<T> found, int limit, Function<T, String> position) {
        int tooMany = found.size() - limit;
        return tooMany <= 0
                ? new Page<>(found, Optional.empty())
                : new Page<>(found.subList(tooMany, found.size()), Optional.of(position.apply(found.get(tooMany))));
    }

    /** The same page of what the items are shown as. */
    public <S> Page<S> map(Function<T, S> shown) {
        return new Page<>(items.stream().map(shown).toList(), next);
    }
}
