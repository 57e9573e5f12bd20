package org.hexachat.testkit.fake;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexachat.application.port.out.MessageSearch;
import org.hexachat.domain.message.Message;
import org.hexachat.domain.message.MessageText;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.search.FoundMessage;
import org.hexachat.domain.search.IndexPlace;
import org.hexachat.domain.search.IndexedPart;
import org.hexachat.domain.search.Matches;
import org.hexachat.domain.search.SearchOrder;
import org.hexachat.domain.search.SearchPlace;
import org.hexachat.domain.search.SearchQuery;
import org.hexachat.domain.search.SearchReach;
import org.hexachat.domain.search.SearchRequest;
import org.hexachat.domain.search.SearchTerm;
import org.hexachat.domain.search.TextRange;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;

/** Looks at every message. Knows a few endings of words, which is enough for tests. */
final class InMemoryMessageSearch implements MessageSearch {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern ENDING = Pattern.compile("(ning|ing|ed|s|ами|ов|ой|ы|и|а|у|е)$");

    private static final Comparator<SearchPlace> FIRST = Comparator.comparingDouble(SearchPlace::rank)
            .thenComparing(SearchPlace::postedAt)
            .thenComparing(place -> place.message().value().toString())
            .reversed();

    private final Memory memory;

    InMemoryMessageSearch(Memory memory) {
        this.memory = memory;
    }

    @Override
    public List<FoundMessage> find(SearchRequest request) {
        return memory.read(tables -> tables.rooms().values().stream()
                .filter(stored -> isWithin(stored, request.reach()))
                .filter(stored -> request.query()
                        .room()
                        .map(RoomName::canonical)
                        .filter(name -> !name.equals(stored.room().name().canonical()))
                        .isEmpty())
                .flatMap(stored -> stored.messages().values().stream())
                .map(stored -> tables.signed(stored.message()))
                .filter(message -> passes(message, request.query()))
                .filter(message -> !isBlocked(message, request.reach(), tables))
                .flatMap(message -> found(message, request))
                .filter(found -> request.after()
                        .filter(edge -> FIRST.compare(found.place(), edge) <= 0)
                        .isEmpty())
                .sorted(Comparator.comparing(FoundMessage::place, FIRST))
                .limit(request.limit())
                .toList());
    }

    /** Nothing is ever behind. */
    @Override
    public int index(int most) {
        return 0;
    }

    @Override
    public IndexedPart indexAnew(Optional<IndexPlace> from) {
        return new IndexedPart(0, Optional.empty());
    }

    @Override
    public long indexed() {
        return 0;
    }

    private static boolean isWithin(StoredRoom stored, SearchReach reach) {
        return switch (reach) {
            case SearchReach.OfMember(UserId member) -> stored.members().containsKey(member);
            case SearchReach.AllRooms() -> !stored.room().isDirect();
        };
    }

    private static boolean isBlocked(Message message, SearchReach reach, Tables tables) {
        return switch (reach) {
            case SearchReach.OfMember(UserId member) ->
                tables.blockedBy(member).contains(message.author().id());
            case SearchReach.AllRooms() -> false;
        };
    }

    private static boolean passes(Message message, SearchQuery query) {
        return !message.isDeleted()
                && !(query.withFile() && message.attachments().isEmpty())
                && query.author()
                        .map(Username::canonical)
                        .filter(name -> !name.equals(message.author().name().canonical()))
                        .isEmpty()
                && query.before()
                        .filter(before -> !message.postedAt().isBefore(before))
                        .isEmpty()
                && query.since()
                        .filter(since -> message.postedAt().isBefore(since))
                        .isEmpty();
    }

    private static Stream<FoundMessage> found(Message message, SearchRequest request) {
        String text = message.text().map(MessageText::value).orElseThrow();
        List<SearchTerm> terms = request.query().terms();
        if (terms.stream().anyMatch(term -> places(term, text).isEmpty())) {
            return Stream.of();
        }
        List<TextRange> matches = terms.stream().map(term -> places(term, text)).reduce(List.of(), Matches::joined);
        double rank = request.order() == SearchOrder.TIME ? 0 : rank(terms, text);
        return Stream.of(new FoundMessage(message, rank, matches));
    }

    private static List<TextRange> places(SearchTerm term, String text) {
        return Matches.joined(term.placesIn(text), term.exact() ? List.of() : forms(term, text));
    }

    private static List<TextRange> forms(SearchTerm term, String text) {
        String stem = stem(term.text());
        return WORD.matcher(text)
                .results()
                .filter(word -> stem.length() > 2 && stem(word.group()).equals(stem))
                .map(word -> new TextRange(word.start(), word.end()))
                .toList();
    }

    private static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('ё', 'е');
        return ENDING.matcher(lower).replaceFirst("");
    }

    private static double rank(List<SearchTerm> terms, String text) {
        return terms.stream().mapToInt(term -> forms(term, text).size()).sum();
    }
}
