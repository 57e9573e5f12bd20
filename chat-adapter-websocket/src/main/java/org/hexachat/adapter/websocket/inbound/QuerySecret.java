package org.hexachat.adapter.websocket.inbound;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A token or a ticket in a query. Read here and not by the container, which answers a query it cannot decode with an error of its
 * own. A secret has no character that needs decoding, so what is escaped is none. Masks itself when printed.
 */
record QuerySecret(String value) {

    /** The first one of this name in a query. */
    static Optional<QuerySecret> of(@Nullable String query, String name) {
        String prefix = name + "=";
        return Optional.ofNullable(query).stream()
                .flatMap(text -> Arrays.stream(text.split("&", -1)))
                .filter(parameter -> parameter.startsWith(prefix))
                .map(parameter -> new QuerySecret(parameter.substring(prefix.length())))
                .findFirst();
    }

    @Override
    public String toString() {
        return "QuerySecret[***]";
    }
}
