package org.hexachat.domain.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.user.Username;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {
    @Test
    void words_and_phrases_are_terms() {
        assertThat(SearchQuery.parse("  two \"good books\" - «три» \"open").terms())
                .containsExactly(
                        new SearchTerm("two", false),
                        new SearchTerm("good books", true),
                        new SearchTerm("«три»", false),
                        new SearchTerm("open", true));
        assertThat(SearchQuery.parse("a\"b\"").terms())
                .containsExactly(new SearchTerm("a", false), new SearchTerm("b", true));
    }

    @Test
    void filters_are_no_terms() {
        SearchQuery query = SearchQuery.parse(
                "From:anna word in:\"kitchen\" before:2026-02-01 after:2026-01-01T12:00:00Z http://x.org from");
        assertThat(query)
                .isEqualTo(new SearchQuery(
                        List.of(
                                new SearchTerm("word", false),
                                new SearchTerm("http://x.org", false),
                                new SearchTerm("from", false)),
                        Optional.of(new Username("anna")),
                        Optional.of(new RoomName("kitchen")),
                        Optional.of(Instant.parse("2026-02-01T00:00:00Z")),
                        Optional.of(Instant.parse("2026-01-01T12:00:00Z")),
                        false));
        assertThat(SearchQuery.parse("word Has:File").withFile()).isTrue();
    }

    @Test
    void an_author_or_a_file_is_enough_to_look_for() {
        assertThat(SearchQuery.parse("from:anna").terms()).isEmpty();
        assertThat(SearchQuery.parse("has:file in:kitchen").terms()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`  ` | INPUT_BLANK",
                "`a\u0001` | INPUT_CHARACTERS",
                "`a\ud800` | INPUT_CHARACTERS",
                "- \"!\" | SEARCH_WITHOUT_WORDS",
                "in:kitchen | SEARCH_WITHOUT_WORDS",
                "1 2 3 4 5 6 7 8 9 | SEARCH_TOO_MANY_WORDS",
                "a from: | SEARCH_FILTER_INVALID",
                "a from:anna from:boris | SEARCH_FILTER_INVALID",
                "a in:no/room | SEARCH_FILTER_INVALID",
                "a before:soon | SEARCH_FILTER_INVALID",
                "a before:2026-13-01 | SEARCH_FILTER_INVALID",
                "a after:1969-12-31 | SEARCH_FILTER_INVALID",
                "a after:+10000-01-01T00:00:00Z | SEARCH_FILTER_INVALID",
                "a has:wings | SEARCH_FILTER_INVALID",
                "a has: | SEARCH_FILTER_INVALID",
            })
    void what_cannot_be_looked_for_is_refused(String typed, ErrorCode code) {
        assertThatExceptionOfType(ChatException.class)
                .isThrownBy(() -> SearchQuery.parse(typed))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void a_query_has_an_end() {
        String longest = "a".repeat(SearchQuery.MAX_CODE_POINTS);
        assertThat(SearchQuery.parse(longest).terms()).hasSize(1);
        assertThatExceptionOfType(ChatException.class)
                .isThrownBy(() -> SearchQuery.parse(longest + "a"))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(ErrorCode.INPUT_TOO_LONG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "a\nb", "a\rb"})
    void whatever_is_blank_stands_between_words(String typed) {
        assertThat(SearchQuery.parse(typed).terms()).hasSize(2);
    }

    @Test
    void a_term_says_nothing_of_what_it_is() {
        assertThat(new SearchTerm("secret", false)).hasToString("SearchTerm[***]");
        assertThatExceptionOfType(ChatException.class).isThrownBy(() -> new SearchTerm("?", true));
    }
}
