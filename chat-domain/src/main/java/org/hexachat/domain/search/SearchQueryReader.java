package org.hexachat.domain.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.user.Username;

/** Takes apart what somebody typed, which is short. Not for sharing between threads. */
final class SearchQueryReader {

    /** A filter with its value, a phrase, which may not end, or a word. */
    private static final Pattern PIECE = Pattern.compile(
            "(?<filter>from|in|before|after|has):(?:\"(?<quoted>[^\"]*)\"?|(?<value>\\S*))"
                    + "|\"(?<phrase>[^\"]*)\"?|(?<word>[^\\s\"]+)",
            Pattern.CASE_INSENSITIVE);

    private final String typed;
    private final List<SearchTerm> terms = new ArrayList<>();
    private final Map<SearchFilter, String> filters = new EnumMap<>(SearchFilter.class);

    SearchQueryReader(String typed) {
        this.typed = typed;
    }

    SearchQuery read() {
        Matcher pieces = PIECE.matcher(typed);
        while (pieces.find()) {
            if (pieces.group("filter") != null) {
                filter(pieces);
            } else if (pieces.group("phrase") != null) {
                term(pieces.group("phrase"), true);
            } else {
                term(pieces.group("word"), false);
            }
        }
        return new SearchQuery(
                terms,
                value(SearchFilter.FROM, Username::new),
                value(SearchFilter.IN, RoomName::new),
                value(SearchFilter.BEFORE, SearchTime::read),
                value(SearchFilter.AFTER, SearchTime::read),
                value(SearchFilter.HAS, SearchQueryReader::file).isPresent());
    }

    /** What holds no letter and no digit, such as a dash between words, is nowhere to be found, and asks for nothing. */
    private void term(String text, boolean exact) {
        if (SearchTerm.holdsWord(text)) {
            terms.add(new SearchTerm(text, exact));
        }
    }

    private void filter(Matcher piece) {
        SearchFilter filter = SearchFilter.named(piece.group("filter"))
                .orElseThrow(() -> new ChatException(ErrorCode.SEARCH_FILTER_INVALID, piece.group("filter")));
        String value = Optional.ofNullable(piece.group("quoted")).orElseGet(() -> piece.group("value"));
        if (filters.put(filter, value) != null) {
            throw filter.invalid();
        }
    }

    private static String file(String value) {
        if (!value.equalsIgnoreCase("file")) {
            throw SearchFilter.HAS.invalid();
        }
        return value;
    }

    private <T> Optional<T> value(SearchFilter filter, Function<String, T> reader) {
        return Optional.ofNullable(filters.get(filter)).map(value -> filter.read(value, reader));
    }
}
