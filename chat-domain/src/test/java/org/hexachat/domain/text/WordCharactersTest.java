package org.hexachat.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordCharactersTest {

    private static final Pattern WORD = Pattern.compile(WordCharacters.EXPRESSION);

    @Test
    void plainTextIsWhatTheExpressionAllowsOfAscii() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE).mapToObj(Character::toString))
                .allSatisfy(text -> assertThat(WordCharacters.isPlain(text, ""))
                        .as("U+%04X", (int) text.charAt(0))
                        .isEqualTo(text.charAt(0) < 128 && WORD.matcher(text).matches()));
    }

    @Test
    void furtherCharactersAreWelcomeOnlyWhereTheyAreNamed() {
        assertThat(WordCharacters.isPlain("anna.b+c", ".+")).isTrue();
        assertThat(WordCharacters.isPlain("anna.b+c", ".")).isFalse();
    }

    @Test
    void oneCharacterThatIsNotPlainIsEnough() {
        assertThat(WordCharacters.isPlain("annä", "")).isFalse();
        assertThat(WordCharacters.isPlain("an na", "")).isFalse();
    }
}
