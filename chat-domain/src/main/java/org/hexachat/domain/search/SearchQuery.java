package org.hexachat.domain.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.text.UnicodeText;
import org.hexachat.domain.user.Username;

/**
 * What somebody looks for: messages that hold every term, and pass every filter.
 *
 * @param terms up to {@value #MAX_TERMS}; can be empty where there is an author or a file is wanted
 * @param author who wrote it
 * @param room where it was said
 * @param before it was posted before this
 * @param since it was posted then, or later
 * @param withFile a file goes with it
 */
public record SearchQuery(
        List<SearchTerm> terms,
        Optional<Username> author,
        Optional<RoomName> room,
        Optional<Instant> before,
        Optional<Instant> since,
        boolean withFile) {

    public static final int MAX_CODE_POINTS = 256;

    /** Each costs the store a look of its own. */
    public static final int MAX_TERMS = 8;

    /**
     * Checks that there is something to look for, and not too much.
     *
     * @throws ChatException {@code search.without_words} or {@code search.too_many_words}
     */
    public SearchQuery {
        terms = List.copyOf(terms);
        if (terms.isEmpty() && author.isEmpty() && !withFile) {
            throw new ChatException(ErrorCode.SEARCH_WITHOUT_WORDS);
        }
        if (terms.size() > MAX_TERMS) {
            throw new ChatException(ErrorCode.SEARCH_TOO_MANY_WORDS, MAX_TERMS);
        }
    }

    /**
     * Reads what somebody typed: words, {@code "phrases"} and the filters {@code from:}, {@code in:}, {@code before:},
     * {@code after:} and {@code has:file}.
     *
     * @throws ChatException {@code input.blank}, {@code input.too_long}, {@code input.characters},
     *     {@code search.filter_invalid}, {@code search.without_words} or {@code search.too_many_words}
     */
    public static SearchQuery parse(String typed) {
        UnicodeText text = new UnicodeText(typed);
        if (text.length() > MAX_CODE_POINTS) {
            throw new ChatException(ErrorCode.INPUT_TOO_LONG, MAX_CODE_POINTS);
        }
        if (text.isIllFormed() || text.contains(SearchQuery::isForbidden)) {
            throw new ChatException(ErrorCode.INPUT_CHARACTERS);
        }
        if (typed.isBlank()) {
            throw new ChatException(ErrorCode.INPUT_BLANK);
        }
        return new SearchQueryReader(typed).read();
    }

    private static boolean isForbidden(int codePoint) {
        return Character.isISOControl(codePoint) && codePoint != '\t' && codePoint != '\n' && codePoint != '\r';
    }
}
