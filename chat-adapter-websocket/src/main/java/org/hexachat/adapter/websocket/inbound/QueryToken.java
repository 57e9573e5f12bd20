package org.hexachat.adapter.websocket.inbound;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The token of a query. Read here and not by the container, which answers a query it cannot decode with an error of its own. A
 * token has no character that needs decoding, so what is escaped is no token. Masks itself when printed.
 */
record QueryToken(String value) {

    private static final String NAME = "token=";

    /** The first token of a query. */
    static Optional<QueryToken> of(@Nullable String query) {
        return Optional.ofNullable(query).stream()
                .flatMap(text -> Arrays.stream(text.split("&", -1)))
                .filter(parameter -> parameter.startsWith(NAME))
                .map(parameter -> new QueryToken(parameter.substring(NAME.length())))
                .findFirst();
    }

    @Override
    public String toString() {
        return "QueryToken[***]";
    }
}
