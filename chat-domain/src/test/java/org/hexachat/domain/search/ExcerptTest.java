package org.hexachat.domain.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexachat.domain.user.UserId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "dog | a Dog, hotdogs | Dog dog",
                "ok | ok, look, OK ok | ok OK ok",
                "ёлк | елки Ёлка | елк Ёлк",
                "\"b c\" | a B -- C d | B -- C",
                "本 | 日本の本 | 本 本",
                "한 | 한국 | 한",
                "𠀀 | x𠀀y | 𠀀",
                "ア | アニメ | ア",
                "あ | あか | あ",
                "ㄅ | ㄅㄆ | ㄅ",
                "7 | 77 and 7 | 7",
                "aa | aa aaa | aa",
                "aaa | aaaaaaa | aaaaaa",
                "x | y |",
            })
    void what_was_found_is_marked(String query, String text, String marked) {
        assertThat(Matches.of(SearchQuery.parse(query), text))
                .extracting(range -> text.substring(range.start(), range.end()))
                .isEqualTo(marked == null ? List.of() : List.of(marked.split(" (?!-|C)")));
    }

    @Test
    void what_overlaps_or_touches_is_marked_once() {
        assertThat(Matches.joined(
                        List.of(new TextRange(0, 3), new TextRange(10, 20)),
                        List.of(new TextRange(3, 5), new TextRange(12, 15), new TextRange(7, 8))))
                .containsExactly(new TextRange(0, 5), new TextRange(7, 8), new TextRange(10, 20));
    }

    @Test
    void a_short_text_is_shown_whole() {
        assertThat(Excerpt.of("a dog", List.of(new TextRange(2, 5))))
                .isEqualTo(new Excerpt("a dog", List.of(new TextRange(2, 5)), false, false));
    }

    @Test
    void a_long_text_is_cut_around_the_first_match() {
        String text = "x".repeat(300) + "dog" + "y".repeat(300);
        Excerpt excerpt =
                Excerpt.of(text, List.of(new TextRange(300, 303), new TextRange(470, 500), new TextRange(590, 600)));
        assertThat(excerpt.text()).hasSize(Excerpt.MAX_UNITS);
        assertThat(excerpt.cutBefore()).isTrue();
        assertThat(excerpt.cutAfter()).isTrue();
        assertThat(excerpt.matches()).containsExactly(new TextRange(60, 63), new TextRange(230, 240));
        assertThat(excerpt.text().substring(60, 63)).isEqualTo("dog");
        assertThat(Excerpt.of(text, List.of()).text()).startsWith("x").hasSize(Excerpt.MAX_UNITS);
        assertThat(Excerpt.of(text, List.of(new TextRange(602, 603))).cutAfter())
                .isFalse();
    }

    @Test
    void no_character_is_cut_in_two() {
        String text = "x" + "🏕".repeat(400);
        Excerpt excerpt = Excerpt.of(text, List.of(new TextRange(401, 403)));
        assertThat(excerpt.text().codePoints()).allMatch(point -> point == "🏕".codePointAt(0));
    }

    @Test
    void an_excerpt_says_nothing_of_what_it_is() {
        assertThat(Excerpt.of("secret", List.of())).hasToString("Excerpt[***]");
    }

    @Test
    void a_range_has_a_beginning_before_its_end() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TextRange(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new TextRange(1, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, SearchRequest.MAX_LIMIT + 1})
    void a_page_has_a_size(int limit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SearchRequest(
                        new UserId(new UUID(0, 1)), SearchQuery.parse("a"), SearchOrder.TIME, Optional.empty(), limit));
    }
}
