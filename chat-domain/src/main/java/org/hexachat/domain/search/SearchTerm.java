package org.hexachat.domain.search;

import java.util.List;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;

/**
 * One thing that must stand in a message. A word is found in its other forms, too, and as a part of longer words; a phrase as it
 * is. What has fewer than three characters is found as a whole word alone, except in scripts that are written without spaces. Masks
 * itself when printed, since what people look for is as much theirs as what they say.
 *
 * @param text holds a letter or a digit
 * @param exact whether this is a phrase
 */
public record SearchTerm(String text, boolean exact) {

    /**
     * Checks that there is something to look for.
     *
     * @throws ChatException {@code search.without_words}
     */
    public SearchTerm {
        if (!holdsWord(text)) {
            throw new ChatException(ErrorCode.SEARCH_WITHOUT_WORDS);
        }
    }

    /** Whether a text holds something that can be looked for. */
    static boolean holdsWord(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Where it stands in a text, letter by letter; a word's other forms are not among them. In order, and apart. */
    public List<TextRange> placesIn(String text) {
        return new FoldedText(text).placesOf(this);
    }

    @Override
    public String toString() {
        return "SearchTerm[***]";
    }
}
