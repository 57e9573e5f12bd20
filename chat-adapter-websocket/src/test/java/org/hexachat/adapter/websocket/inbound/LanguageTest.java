package org.hexachat.adapter.websocket.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {

    @ParameterizedTest
    @EnumSource
    void every_code_has_a_russian_sentence(ErrorCode code) {
        String sentence = Language.RUSSIAN.sentence(Refusal.of(code, 4_000, 5_000));
        assertThat(sentence).isNotBlank().doesNotContain("{").matches(".*[а-яё].*");
    }

    @Test
    void every_sentence_has_a_code() {
        ResourceBundle bundle = ResourceBundle.getBundle("org.hexachat.adapter.websocket.inbound.errors", Locale.ROOT);
        assertThat(bundle.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(ErrorCode.values()).map(ErrorCode::code).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none | RUSSIAN",
                "'' | RUSSIAN",
                "ru | RUSSIAN",
                "en | ENGLISH",
                "EN-us,en;q=0.9 | ENGLISH",
                "de,en;q=0.5 | ENGLISH",
                "en;q=0.5,ru | RUSSIAN",
                "de | RUSSIAN",
                "* | RUSSIAN",
                "en;q=x | RUSSIAN",
                ";;; | RUSSIAN",
            })
    void english_is_for_those_who_ask_for_it(String header, Language language) {
        assertThat(Language.preferredBy(header)).isEqualTo(language);
    }
}
