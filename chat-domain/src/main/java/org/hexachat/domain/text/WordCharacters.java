package org.hexachat.domain.text;

/**
 * What {@code \w} means here: a letter with the marks that belong to it, a number, or an underscore. Java's own Unicode
 * {@code \w} also lets in joiners and other invisible characters, with which two different names look the same.
 */
public final class WordCharacters {

    /** Letters and marks that Unicode calls default-ignorable: they are drawn as nothing. */
    private static final String INVISIBLE =
            "\\u115F\\u1160\\u3164\\uFFA0\\u034F\\u17B4\\u17B5\\u180B-\\u180F\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}";

    /** Scripts with stacked vowels and tones need up to four marks on a letter; more is only meant to deface. */
    private static final String LETTER = "[\\p{L}&&[^" + INVISIBLE + "]][\\p{M}&&[^" + INVISIBLE + "]]{0,4}";

    /** A regular expression that matches one word character. */
    public static final String EXPRESSION = "(?:" + LETTER + "|\\p{N}|_)";

    private WordCharacters() {}

    /**
     * Whether a text needs no closer look: ASCII letters, digits, the underscore and {@code further} alone, which are what most
     * names are made of, and word characters in every normal form.
     *
     * @param further other ASCII characters that are welcome
     */
    public static boolean isPlain(String text, String further) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (!isPlain(character) && further.indexOf(character) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || character == '_';
    }
}
