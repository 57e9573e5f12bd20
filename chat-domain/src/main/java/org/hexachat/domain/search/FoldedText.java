package org.hexachat.domain.search;

import java.util.ArrayList;
import java.util.List;

/** A text as it is compared: letters and digits without regard to case and to ё and е, and one space for whatever is between. */
final class FoldedText {

    /** Shorter than this, parts of words would stand nearly everywhere. */
    private static final int SHORTEST_PART = 3;

    private final StringBuilder folded = new StringBuilder(" ");
    private final List<TextRange> sources = new ArrayList<>(List.of(new TextRange(0, 1)));

    FoldedText(String text) {
        int codePoint;
        for (int at = 0; at < text.length(); at += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(at);
            add(codePoint, new TextRange(at, at + Character.charCount(codePoint)));
        }
        if (folded.charAt(folded.length() - 1) != ' ') {
            addUnit(' ', new TextRange(text.length(), text.length() + 1));
        }
    }

    List<TextRange> placesOf(SearchTerm term) {
        String words = new FoldedText(term.text()).folded.toString();
        String inner = words.strip();
        return isWholeWord(inner) ? placesOf(words, 1) : placesOf(inner, 0);
    }

    private static boolean isWholeWord(String inner) {
        return inner.codePointCount(0, inner.length()) < SHORTEST_PART
                && inner.codePoints().noneMatch(FoldedText::isUnspaced);
    }

    private static boolean isUnspaced(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> false;
        };
    }

    /** The spaces at its edges belong to what is looked for, and not to what was found. */
    private List<TextRange> placesOf(String sought, int edge) {
        List<TextRange> places = new ArrayList<>();
        for (int at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + sought.length() - edge)) {
            int first = at + edge;
            int last = at + sought.length() - edge - 1;
            places.add(
                    new TextRange(sources.get(first).start(), sources.get(last).end()));
        }
        return places;
    }

    private void add(int codePoint, TextRange source) {
        if (Character.isAlphabetic(codePoint) || Character.isDigit(codePoint)) {
            int lower = Character.toLowerCase(codePoint);
            Character.toString(lower == 'ё' ? 'е' : lower).chars().forEach(unit -> addUnit((char) unit, source));
        } else if (folded.charAt(folded.length() - 1) != ' ') {
            addUnit(' ', source);
        }
    }

    private void addUnit(char unit, TextRange source) {
        folded.append(unit);
        sources.add(source);
    }
}
