package org.hexachat.domain;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Strings as nobody would type them: of every plane, with lone surrogates, controls, marks and blanks. */
public final class RandomText {
    private static final String[] NASTY = {
        "",
        " ",
        "\t",
        "\r",
        "\n",
        "\0",
        "\u0085",
        "\u00a0",
        "\u200b",
        "\u200d",
        "\u202e",
        "\ufeff",
        "\ufffd",
        "\ud800",
        "\udc00",
        "e\u0301",
        "\u0301",
        "\u3164",
        "ß",
        "ẞ",
        "ı",
        "İ",
        "Σ",
        "ς",
        "ŉ",
        "ǰ",
        "ΐ",
        "ᾳ",
        "ﬁ",
        "Å",
        "Ω",
        "한",
        "ᄒ",
        "ᅡ",
        "각",
        "हिन्दी",
        "ไทย",
        "नि",
        "👩‍👩‍👧",
        "🏕️",
        "𝒜",
        "٣",
        "²",
        "½",
        "_",
        "@",
        ".",
        "+",
        "-",
        "a",
        "Z",
        "9",
        "ﷺ",
        "v1",
        "<",
        "\\"
    };

    private final Random random;

    public RandomText(long seed) {
        random = new Random(seed);
    }

    public Stream<String> strings(int count) {
        return IntStream.range(0, count).mapToObj(i -> string());
    }

    private String string() {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(10) == 0 ? random.nextInt(400) : random.nextInt(6);
        for (int i = 0; i < length; i++) {
            if (random.nextBoolean()) {
                text.append(NASTY[random.nextInt(NASTY.length)]);
            } else {
                text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
            }
        }
        return text.toString();
    }
}
