package org.hexachat.domain.search;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;

/** What a query can be narrowed by. */
enum SearchFilter {
    FROM,
    IN,
    BEFORE,
    AFTER,
    HAS;

    static Optional<SearchFilter> named(String word) {
        return Arrays.stream(values())
                .filter(filter -> filter.word().equalsIgnoreCase(word))
                .findFirst();
    }

    <T> T read(String value, Function<String, T> reader) {
        try {
            return reader.apply(value);
        } catch (ChatException | DateTimeException unreadable) {
            throw invalid();
        }
    }

    ChatException invalid() {
        return new ChatException(ErrorCode.SEARCH_FILTER_INVALID, word());
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
