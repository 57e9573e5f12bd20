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
}
