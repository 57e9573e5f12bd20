package org.hexachat.domain.message;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexachat.domain.text.UnicodeText;
import org.hexachat.domain.text.WordCharacters;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;

/**
 * The names that stand after an {@code @} in a text. A name is as long as it can be: {@code @anna.} means {@code anna.} where a
 * member is called so, and {@code anna} otherwise: a name with all, all but one, or none of the punctuation at its end. An {@code @} inside of a word, as in an address, means nobody.
 *
 * @param candidates for each place, what may stand there, the longest first, in the form in which names are compared
 * @param room whether {@value #ROOM} stands there
 */
public record MentionedNames(List<List<String>> candidates, boolean room) {

    /** Means everybody in the room, whatever anybody is called. */
    public static final String ROOM = "@room";

    /** More than this many places in one text mean nobody: a text for which everybody is looked up is no message. */
    public static final int MAX_PLACES = 50;

    private static final MentionedNames NONE = new MentionedNames(List.of(), false);
    private static final String WORD = WordCharacters.EXPRESSION;
    private static final Pattern PLACE =
            Pattern.compile("(?<!\\p{L}|\\p{M}|\\p{N}|[_@.+-])@((?:" + WORD + "|[@.+-]){1,150}+)");
    private static final Pattern FINAL_PUNCTUATION = Pattern.compile("[@.+-]++$");
    private static final Pattern LAST_PUNCTUATION = Pattern.compile("[@.+-]$");

    public MentionedNames {
        candidates = candidates.stream().map(List::copyOf).toList();
    }

    /** Reads the names off a text. */
    public static MentionedNames in(MessageText text) {
        return text.value().indexOf('@') < 0 ? NONE : read(text.value());
    }

    /** Every name that may be meant. */
    public Set<String> all() {
        return candidates.stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    /**
     * Whom the names mean.
     *
     * @param members finds a member by the form in which names are compared
     */
    public Mentions resolve(Function<String, Optional<UserId>> members) {
        Set<UserId> users = candidates.stream()
                .flatMap(place ->
                        place.stream().map(members).flatMap(Optional::stream).limit(1))
                .collect(Collectors.toSet());
        return users.isEmpty() && !room ? Mentions.NONE : new Mentions(users, room);
    }

    private static MentionedNames read(String text) {
        List<List<String>> places = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean room = false;
        Matcher matcher = PLACE.matcher(
                new UnicodeText(text).normalized(Normalizer.Form.NFKC).value());
        while (matcher.find() && places.size() < MAX_PLACES) {
            List<String> names = candidates(matcher.group(1));
            if (names.contains(ROOM.substring(1))) {
                room = true;
            } else if (!names.isEmpty() && seen.add(names.getFirst())) {
                places.add(names);
            }
        }
        return new MentionedNames(places, room);
    }

    /** Three at most, whatever is typed: each is looked up. */
    private static List<String> candidates(String run) {
        return Stream.of(
                        run,
                        LAST_PUNCTUATION.matcher(run).replaceFirst(""),
                        FINAL_PUNCTUATION.matcher(run).replaceFirst(""))
                .distinct()
                .filter(name -> !name.isEmpty() && new UnicodeText(name).length() <= Username.MAX_CODE_POINTS)
                .map(name -> new Username(name).canonical())
                .toList();
    }
}
