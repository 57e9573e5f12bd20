package org.hexachat.domain.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * A string seen as Unicode code points, which is how every limit of the domain counts.
 *
 * @param value any string, ill-formed ones included
 */
public record UnicodeText(String value) {

    /** The length in code points. */
    public int length() {
        return value.codePointCount(0, value.length());
    }

    /** Whether a code point is there for which the test holds. A loop, since every message goes through here twice. */
    public boolean contains(IntPredicate test) {
        int codePoint;
        for (int at = 0; at < value.length(); at += Character.charCount(codePoint)) {
            codePoint = value.codePointAt(at);
            if (test.test(codePoint)) {
                return true;
            }
        }
        return false;
    }

    /** Whether half a surrogate pair stands alone: no UTF-8 can carry it, so a store would silently change it. */
    public boolean isIllFormed() {
        return contains(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** ASCII is the same in every form. */
    public UnicodeText normalized(Normalizer.Form form) {
        return isAscii() ? this : new UnicodeText(Normalizer.normalize(value, form));
    }

    /**
     * The form under which two names are the same name. Upper-casing in between folds what lower-casing alone keeps apart (ß and
     * ss, final and medial sigma), and lower-casing first what has no upper case of its own (ẞ); this is the full case folding of
     * Unicode but for a few letters of no living language.
     */
    public UnicodeText caseFolded() {
        String lower = value.toLowerCase(Locale.ROOT);
        return new UnicodeText(
                isAscii() ? lower : lower.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
    }

    private boolean isAscii() {
        return !contains(c -> c > 127);
    }
}
