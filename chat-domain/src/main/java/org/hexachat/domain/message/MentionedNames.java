package org.hexachat.domain.message;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexachat.domain.error.Violations;
import org.hexachat.domain.text.UnicodeText;
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

    /** Of a text that means nobody. */
    public static final MentionedNames NONE = new MentionedNames(List.of(), false);

    /** The kinds of characters, beside letters and digits, that a name may have. */
    private static final Set<Integer> IN_NAMES = Set.of(
            (int) Character.NON_SPACING_MARK,
            (int) Character.COMBINING_SPACING_MARK,
            (int) Character.ENCLOSING_MARK,
            (int) Character.LETTER_NUMBER,
            (int) Character.OTHER_NUMBER);

    public MentionedNames {
        candidates = candidates.stream().map(List::copyOf).toList();
    }

    /** Reads the names off a text. */
    public static MentionedNames in(MessageText text) {
        return text.value().indexOf('@') < 0 ? NONE : read(text.value());
    }

    /** Every name that may be meant. */
    public Set<String> all() {
        return candidates.isEmpty()
                ? Set.of()
                : candidates.stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    /**
     * Whom the names mean.
     *
     * @param members finds a member by the form in which names are compared
     */
    public Mentions resolve(Function<String, Optional<UserId>> members) {
        if (candidates.isEmpty() && !room) {
            return Mentions.NONE;
        }
        Set<UserId> users = candidates.stream()
                .flatMap(place ->
                        place.stream().map(members).flatMap(Optional::stream).limit(1))
                .collect(Collectors.toSet());
        return new Mentions(users, room);
    }

    /** By hand: a regular expression for all of it cost a busy server a fifth of its time. */
    private static MentionedNames read(String typed) {
        String text = new UnicodeText(typed).normalized(Normalizer.Form.NFKC).value();
        List<List<String>> places = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean room = false;
        int end;
        for (int at = text.indexOf('@'); at >= 0 && places.size() < MAX_PLACES; at = text.indexOf('@', end)) {
            end = endOfName(text, at + 1);
            if (at > 0 && isOfName(text.codePointBefore(at))) {
                continue;
            }
            List<String> names = candidates(text.substring(at + 1, end));
            if (names.contains(ROOM.substring(1))) {
                room = true;
            } else if (!names.isEmpty() && seen.add(names.getFirst())) {
                places.add(names);
            }
        }
        return new MentionedNames(places, room);
    }

    private static int endOfName(String text, int start) {
        int end = start;
        while (end < text.length() && isOfName(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Whether it may stand in a name; whether the whole is one, the name itself says. */
    private static boolean isOfName(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || "_@.+-".indexOf(codePoint) >= 0
                || (codePoint > 127 && IN_NAMES.contains(Character.getType(codePoint)));
    }

    /** Three at most, whatever is typed: each is looked up. */
    private static List<String> candidates(String run) {
        List<String> names = new ArrayList<>();
        addIfOne(run, names);
        int stem = endOfStem(run);
        if (stem < run.length()) {
            addIfOne(run.substring(0, run.length() - 1), names);
        }
        if (stem < run.length() - 1) {
            addIfOne(run.substring(0, stem), names);
        }
        return names;
    }

    private static void addIfOne(String name, List<String> names) {
        if (!name.isEmpty()) {
            new Violations()
                    .check("name", () -> new Username(name))
                    .map(Username::canonical)
                    .ifPresent(names::add);
        }
    }

    private static int endOfStem(String run) {
        int end = run.length();
        while (end > 0 && "@.+-".indexOf(run.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
