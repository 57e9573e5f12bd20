package org.hexachat.adapter.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexachat.domain.error.ErrorCode;
import org.junit.jupiter.api.Test;

/** What the area says, it says in both languages. */
class WordsTest {

    private static final Path SOURCES = Path.of("src", "main", "java");

    /** Keys as they stand in the sources; some go on with the name of a constant. */
    private static final Pattern KEY = Pattern.compile(
            "(?:(?:getTranslation|translate|apply|super|SearchField|identifier)\\(|title = )\"([a-z][a-z_.0-9]*)\"");

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        assertThat(words("words_ru").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(words("words").stringPropertyNames());
    }

    @Test
    void no_words_are_empty() throws IOException {
        assertThat(words("words").values()).doesNotContain("");
        assertThat(words("words_ru").values()).doesNotContain("");
    }

    @Test
    void every_key_that_is_asked_for_has_words() throws IOException {
        Set<String> known = words("words").stringPropertyNames();
        assertThat(asked())
                .hasSizeGreaterThan(100)
                .allMatch(key -> known.contains(key)
                        || (key.endsWith(".") && known.stream().anyMatch(word -> word.startsWith(key))));
    }

    @Test
    void every_error_has_a_sentence_in_russian() throws IOException {
        assertThat(words("errors_ru").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(ErrorCode.values()).map(ErrorCode::code).toList());
    }

    @Test
    void an_error_is_told_in_the_language_of_the_browser() {
        Refusals refusals = new Refusals(new Words());
        assertThat(refusals.sentence(ErrorCode.ROOM_NOT_FOUND, Locale.ENGLISH)).isEqualTo("There is no such room.");
        assertThat(refusals.sentence(ErrorCode.ROOM_NOT_FOUND, Locale.of("ru"))).matches(".*\\p{IsCyrillic}.*");
    }

    private static Set<String> asked() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(WordsTest::read)
                    .flatMap(source -> KEY.matcher(source).results())
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties words(String name) throws IOException {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                WordsTest.class.getResourceAsStream("/org/hexachat/adapter/admin/" + name + ".properties"),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
